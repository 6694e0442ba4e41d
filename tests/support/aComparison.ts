import { arrangeRows } from '../../domain/collation/arrangeRows';
import type { Collation, Link } from '../../domain/collation/collation';
import { findTranspositions } from '../../domain/collation/findTranspositions';
import { moveBetween } from '../../domain/collation/moveBetween';
import { asCollated } from '../../domain/library/account';
import { anAccount } from './anAccount';

/**
 * A comparison laid down by hand, the first account its base: what each account tells, as words that name moments.
 * `{ M: 'a b', C: 'b a' }` has two accounts that tell two moments in another order; `[…]` is a gap. Moments stand in the
 * order in which they are first named. The passage that tells moment a reads "a."
 */
export function aComparison(tellings: Readonly<Record<string, string>>) {
  const names = Object.entries(tellings).map(
    ([id, words]) => [id, words.split(' ').filter(Boolean)] as const,
  );
  const accounts = names.map(([id, moments]) =>
    anAccount(
      id,
      moments.map((moment) => (moment.startsWith('[') ? moment : `${moment}.`)),
    ),
  );
  const moments = [...new Set(names.flatMap(([, words]) => words))].map((id) => ({
    id,
    readings: names.flatMap(([accountId, words]) => {
      const passageIds = words.flatMap((word, i) => (word === id ? `${accountId}#p${i + 1}` : []));
      return passageIds.length === 0 ? [] : [{ accountId, passageIds }];
    }),
  }));
  const transpositions = findTranspositions(accounts.map(asCollated), moments);
  const collation: Collation = {
    links: [],
    moments,
    transpositions,
    omissions: [],
    complete: true,
  };
  const rows = arrangeRows(accounts, collation, accounts[0]?.source.id ?? '');
  return { accounts, collation, rows, isMoved: moveBetween(accounts, collation) };
}

/** A link that the reader has confirmed. */
export function confirmedLink(left: string, right: string): Link {
  return {
    leftAccount: left.split('#')[0] ?? '',
    rightAccount: right.split('#')[0] ?? '',
    left: [left],
    right: [right],
    grade: 'close',
    score: 1,
    reasons: [],
    maker: 'reader',
    state: 'confirmed',
  };
}
