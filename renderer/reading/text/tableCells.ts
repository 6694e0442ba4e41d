import type { BlockOf } from '../../../domain/blocks/block';

/** A cell, where its words start in the text of the table, and what stands behind them there. */
export type Cell = { readonly text: string; readonly start: number; readonly end: string };

/** Law: all cells of a table, each with what stands behind it, spell its `blockText`. */
export function tableCells({ rows }: BlockOf<'table'>): readonly (readonly Cell[])[] {
  let start = 0;
  return rows.map((row, at) => {
    const lineEnd = at === rows.length - 1 ? '' : '\n';
    const cells = row.map((text, column) => {
      const end = column === row.length - 1 ? lineEnd : '\t';
      const cell = { text, start, end };
      start += text.length + end.length;
      return cell;
    });
    if (row.length === 0) start += lineEnd.length;
    return cells;
  });
}
