import { type Account, passageKey } from '../library/account';
import { isLacuna } from '../library/source';
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
 * Says who tells the moved moment before or after another, quoting both places:
 * Christopher places “long-term and evolutionary” before “a great idea”; the memcon after it.
 * Of the moments crossed it names the nearest in the account that tells the moved one earlier.
 */
export function describeTransposition(
  transposition: Transposition,
  collation: Collation,
  accounts: readonly Account[],
): TranspositionSentence {
  const { leftAccount, rightAccount, moved, past } = transposition;
  const momentOf = (id: string) => collation.moments.find((moment) => moment.id === id);
  const place = (accountId: string, momentId: string) =>
    placeOf(accounts, accountId, momentOf(momentId));
  const crossed = past[0] ?? moved;
  const leftIsEarlier = place(leftAccount, moved) < place(leftAccount, crossed);
  const earlier = leftIsEarlier ? leftAccount : rightAccount;
  const later = leftIsEarlier ? rightAccount : leftAccount;
  const nearest = [...past].sort((a, b) => place(earlier, a) - place(earlier, b))[0] ?? crossed;
  const excerpt = (momentId: string) => excerptOf(accounts, earlier, momentOf(momentId));
  return {
    text: `${nameOf(accounts, earlier)} places ${excerpt(moved)} before ${excerpt(nearest)}; ${nameOf(accounts, later)} after it.`,
    momentId: moved,
  };
}

function nameOf(accounts: readonly Account[], id: string): string {
  return accounts.find(({ source }) => source.id === id)?.source.shortTitle ?? id;
}

function placeOf(accounts: readonly Account[], id: string, moment: Moment | undefined): number {
  const account = accounts.find(({ source }) => source.id === id);
  const first = moment?.readings.find(({ accountId }) => accountId === id)?.passageIds[0];
  return account?.passages.findIndex((passage) => passageKey(id, passage.id) === first) ?? -1;
}

function excerptOf(accounts: readonly Account[], id: string, moment: Moment | undefined): string {
  const account = accounts.find(({ source }) => source.id === id);
  const passage = account?.passages[placeOf(accounts, id, moment)];
  if (passage === undefined || isLacuna(passage)) return '…';
  const words = (firstQuotation(passage.text) ?? passage.text).split(/\s+/);
  const excerpt = words
    .slice(0, excerptWords)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  return `“${excerpt}${words.length > excerptWords ? ' …' : ''}”`;
}
