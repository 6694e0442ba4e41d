import type { Account } from '../library/account';
import type { Row } from './arrangeRows';
import type { MoveBetween } from './moveBetween';

/**
 * Where the other accounts tell the moment of a row, for a reader of one account who does not see them:
 * "Also told at C 3; T 6, in another order." or "Told here only."
 */
export function sayElsewhere(
  { moment, cells }: Row,
  column: number,
  accounts: readonly Account[],
  isMoved: MoveBetween,
): string {
  const places = cells.flatMap((cell, other) => {
    if (cell.kind !== 'told' || other === column) return [];
    const ordinals = cell.passages.map(({ ordinal }) => ordinal).join(', ');
    const manner = isMoved(moment.id, column, other) ? ', in another order' : '';
    return [`${accounts[other]?.source.siglum ?? ''} ${ordinals}${manner}`];
  });
  return places.length === 0 ? 'Told here only.' : `Also told at ${places.join('; ')}.`;
}
