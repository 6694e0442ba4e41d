import { type Account, passageKey } from '../library/account';
import { isLacuna, type SourcePassage } from '../library/source';
import { firstQuotation } from '../text/quotations';
import type { Collation, Moment, Transposition } from './collation';

/** A transposition in words, and where to go when it is chosen. */
export type TranspositionSentence = {
  readonly text: string;
  readonly momentId: string;
};

/** Words enough to recognise a passage by. */
const excerptWords = 7;

/**
 * Says of a transposition who tells the moved moment before or after another, quoting both places:
 * Christopher places “long-term and evolutionary” before “a great idea”; the memcon after it.
 * Of the moments crossed it names the nearest in the account that tells the moved one earlier.
 * @returns how to say one; of the thousands of a book a reader looks at some dozens
 */
export function sayTransposition(
  collation: Collation,
  accounts: readonly Account[],
): (transposition: Transposition) => TranspositionSentence {
  const index = indexTellings(collation, accounts);
  return (transposition) => describe(transposition, index);
}

type Telling = { readonly place: number; readonly passage: SourcePassage };

type TellingIndex = {
  /** Where an account first tells a moment. */
  readonly telling: (accountId: string, momentId: string) => Telling | undefined;
  readonly name: (accountId: string) => string;
};

function describe(
  { leftAccount, rightAccount, moved, past }: Transposition,
  index: TellingIndex,
): TranspositionSentence {
  const place = (account: string, moment: string) => index.telling(account, moment)?.place ?? -1;
  // What two accounts tell in common order is in that order in both: of what is crossed the first is the nearest in either.
  const crossed = past.first;
  const leftIsEarlier = place(leftAccount, moved) < place(leftAccount, crossed);
  const [earlier, later] = leftIsEarlier
    ? [leftAccount, rightAccount]
    : [rightAccount, leftAccount];
  const excerpt = (moment: string) => excerptOf(index.telling(earlier, moment)?.passage);
  return {
    text: `${index.name(earlier)} places ${excerpt(moved)} before ${excerpt(crossed)}; ${index.name(later)} after it.`,
    momentId: moved,
  };
}

function indexTellings(collation: Collation, accounts: readonly Account[]): TellingIndex {
  const passages = new Map(
    accounts.flatMap(({ source, passages: own }) =>
      own.map((passage, place) => [passageKey(source.id, passage.id), { place, passage }]),
    ),
  );
  const names = new Map(accounts.map(({ source }) => [source.id, source.shortTitle]));
  const moments = new Map(collation.moments.map((moment) => [moment.id, moment]));
  return {
    telling: (accountId, momentId) => passages.get(firstPassage(moments.get(momentId), accountId)),
    name: (accountId) => names.get(accountId) ?? accountId,
  };
}

function firstPassage(moment: Moment | undefined, accountId: string): string {
  const reading = moment?.readings.find((candidate) => candidate.accountId === accountId);
  return reading?.passageIds[0] ?? '';
}

function excerptOf(passage: SourcePassage | undefined): string {
  if (passage === undefined || isLacuna(passage)) return '…';
  const words = (firstQuotation(passage.text) ?? passage.text).split(/\s+/);
  const excerpt = words
    .slice(0, excerptWords)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  return `“${excerpt}${words.length > excerptWords ? ' …' : ''}”`;
}
