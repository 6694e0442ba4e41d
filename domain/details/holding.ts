import type { DetailedText, Place } from './detail';
import type { Finding } from './finding';
import { nameParts } from './findNames';
import type { Token } from './readTokens';

/** A text of a reading, cut into words once for all who look into it. */
export type ReadText = DetailedText & {
  readonly accountId: string;
  readonly tokens: readonly Token[];
};

/** A detail that an account has. */
export type Holding = Omit<Finding, 'span'> & {
  readonly accountId: string;
  readonly what: string;
  /** Null for a speaker, who is known and not spelled. */
  readonly place: Place | null;
};

export function asHolding({ span, ...finding }: Finding, text: ReadText): Holding {
  const spelled = text.text.slice(span.start, span.end);
  const place = { key: text.key, span, spelled };
  return { ...finding, accountId: text.accountId, what: spelled, place };
}

/** Who speaks; two speakers of one moment contradict one another. */
export function speakerHolding({ accountId, speaker }: ReadText): readonly Holding[] {
  if (speaker === undefined) return [];
  const parts = nameParts(speaker.split(/\s+/));
  return [{ kind: 'speaker', accountId, what: speaker, place: null, parts, subjects: ['speaker'] }];
}
