import type { Row } from './arrangeRows';

/** The ordinal of the first passage in which a column tells the moment of a row; undefined where it does not. */
export function firstOrdinal({ cells }: Row, column: number): number | undefined {
  const cell = cells[column];
  return cell?.kind === 'told' ? cell.passages[0]?.ordinal : undefined;
}
