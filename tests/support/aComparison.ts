import { arrangeRows } from '../../domain/collation/arrangeRows';
import type { Link, Transposition } from '../../domain/collation/collation';
import { moveBetween } from '../../domain/collation/moveBetween';
import { anAccount } from './anAccount';

/**
 * A comparison laid down by hand, the first account its base: what each account tells, as words that name moments, so
 * that `{ M: 'a b', C: 'b a' }` is two accounts that tell two moments in another order. `[cut]` is a gap in the text.
 * The rows stand in the order in which the moments are first named.
 * @param moved the moment that two accounts, named after it, tell on different sides of others: `'b M C'`
 */
export function aComparison(
  tellings: Readonly<Record<string, string>>,
  moved: readonly string[] = [],
) {
  const told = Object.entries(tellings).map(([id, words]) => [id, words.split(' ')] as const);
  const accounts = told.map(([id, moments]) => anAccount(id, moments));
  const moments = [...new Set(told.flatMap(([, words]) => words))].map((id) => ({
    id,
    readings: told.flatMap(([accountId, words]) => {
      const passageIds = words.flatMap((word, i) => (word === id ? `${accountId}#p${i + 1}` : []));
      return passageIds.length === 0 ? [] : [{ accountId, passageIds }];
    }),
  }));
  const transpositions = moved.map(aMove);
  const collation = { links: [], moments, transpositions, omissions: [], complete: true };
  const rows = arrangeRows(accounts, collation, accounts[0]?.source.id ?? '');
  return { accounts, collation, rows, isMoved: moveBetween(accounts, collation) };
}

function aMove(words: string): Transposition {
  const [moved = '', leftAccount = '', rightAccount = ''] = words.split(' ');
  return { leftAccount, rightAccount, moved, past: { first: 'm1', last: 'm1', count: 1 } };
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
