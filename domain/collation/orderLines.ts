import type { Row } from './arrangeRows';

/** Where an account tells a moment: its column, and how far down its telling, from 0 (first) to 1 (last). */
export type OrderPoint = {
  readonly column: number;
  readonly depth: number;
  readonly ordinal: number;
};

/** One moment across the accounts that tell it, for the order chart. */
export type OrderLine = {
  readonly momentId: string;
  /** In the order of the columns; at least two. */
  readonly points: readonly OrderPoint[];
  readonly isMoved: boolean;
};

/** The moments that two accounts or more tell; a line that crosses others is a transposition. */
export function orderLines(rows: readonly Row[]): readonly OrderLine[] {
  const lengths = accountLengths(rows);
  return rows.flatMap(({ moment, cells }) => {
    const points = cells.flatMap((cell, column) => {
      const ordinal = cell.kind === 'told' ? cell.passages[0]?.ordinal : undefined;
      if (ordinal === undefined) return [];
      return [{ column, ordinal, depth: (ordinal - 1) / Math.max(1, (lengths[column] ?? 1) - 1) }];
    });
    const isMoved = cells.some((cell) => cell.kind === 'told' && cell.moved.length > 0);
    return points.length < 2 ? [] : [{ momentId: moment.id, points, isMoved }];
  });
}

/** The number of passages of each account: its highest ordinal. */
function accountLengths(rows: readonly Row[]): readonly number[] {
  const columns = rows[0]?.cells.length ?? 0;
  const ordinals = (column: number) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'told' ? cell.passages.map(({ ordinal }) => ordinal) : [];
    });
  return Array.from({ length: columns }, (_, column) =>
    ordinals(column).reduce((most, ordinal) => Math.max(most, ordinal), 0),
  );
}
