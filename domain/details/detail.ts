import type { Span } from '../text/span';

/** What changes the meaning of a sentence when it changes. */
export type DetailKind = 'speaker' | 'date' | 'number' | 'name' | 'negation' | 'hedge';

/** What an account has at a moment: its passages in its own order, with who is speaking where that is known. */
export type DetailedReading = {
  readonly accountId: string;
  readonly texts: readonly DetailedText[];
};

export type DetailedText = {
  /** Unique over all accounts. */
  readonly key: string;
  readonly text: string;
  readonly speaker?: string;
};

/** Where a detail is spelled, and how. Law: the span of the text with this key spells `spelled`. */
export type Place = { readonly key: string; readonly span: Span; readonly spelled: string };

/** One thing that is said, however it is spelled: "45 minutes" and "forty-five minutes" are one value. */
export type DetailValue = {
  /** As the first account that says it most fully spells it. */
  readonly what: string;
  /** The accounts that have it, in the order of the readings; never empty. */
  readonly accounts: readonly string[];
  /** Empty for a speaker, who is known and not spelled. */
  readonly places: readonly Place[];
};

/**
 * agree: every account has it, two at the least;
 * differs: of one thing they say different values, and at least two accounts each have one that the other lacks;
 * shared: several accounts have it, not all;
 * alone: one account has it.
 */
export type Verdict = 'agree' | 'differs' | 'shared' | 'alone';

/** Several values where the verdict is `differs`, else one. */
export type Detail = {
  readonly kind: DetailKind;
  readonly verdict: Verdict;
  readonly values: readonly DetailValue[];
};
