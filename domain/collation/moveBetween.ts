import type { Account } from '../library/account';
import type { Collation } from './collation';

/** Whether the accounts in two columns tell a moment on different sides of what else they share. */
export type MoveBetween = (momentId: string, column: number, other: number) => boolean;

/** Looks the transpositions up by moment and columns; the order of the two columns is all one. */
export function moveBetween(accounts: readonly Account[], collation: Collation): MoveBetween {
  const ids = accounts.map(({ source }) => source.id);
  const moves = new Set(
    collation.transpositions.map(({ moved, leftAccount, rightAccount }) =>
      nameOf(moved, leftAccount, rightAccount),
    ),
  );
  return (momentId, column, other) => moves.has(nameOf(momentId, ids[column], ids[other]));
}

function nameOf(momentId: string, one = '', other = ''): string {
  return JSON.stringify([momentId, ...[one, other].sort()]);
}
