import type { Row } from '../../domain/collation/arrangeRows';
import { tellers } from '../../domain/collation/tellers';
import type { Settings } from '../../domain/settings';

/** A row, and its number among all rows, from 1: it keeps that when others are not shown. */
export type NumberedRow = { readonly row: Row; readonly number: number };

/** The rows that the reader has asked to see. */
export function shownRows(
  rows: readonly Row[],
  moments: Settings['moments'],
): readonly NumberedRow[] {
  const numbered = rows.map((row, i) => ({ row, number: i + 1 }));
  return moments === 'all' ? numbered : numbered.filter(({ row }) => tellers(row) > 1);
}
