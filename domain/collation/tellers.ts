import type { Row } from './arrangeRows';

/** How many accounts tell the moment of a row. */
export function tellers(row: Row): number {
  return row.cells.filter(({ kind }) => kind === 'told').length;
}
