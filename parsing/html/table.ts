import { Refused } from '../Refused';
import type { Notes } from './findNotes';

/** A cell may say that it spans millions of columns; a table that is read has no more than these. */
const mostColumns = 1_000;
const mostCells = 1_000_000;

/** Whether a table only puts blocks beside each other, as pages did before style sheets. */
export function isLayout(table: Element, { notes }: Notes): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, article, section'))
    return true;
  if ([...table.querySelectorAll('td, tr, p, li, div')].some((part) => notes.has(part)))
    return true;
  const rows = [...table.querySelectorAll('tr')];
  return rows.length < 2 || rows.every((row) => row.children.length < 2);
}

/**
 * The words of the cells, row by row. A cell that spans several places leaves the others empty, so that columns stay
 * columns.
 * @throws Refused "too-complex" for a table no reader could read
 */
export function rowsOf(table: Element, wordsOf: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  /** For each column, how many of the next rows are taken by a cell above. */
  const taken: number[] = [];
  let cells = 0;
  for (const row of table.querySelectorAll('tr')) {
    const words: string[] = [];
    for (const cell of row.children) {
      skipTaken(taken, words);
      const { columns, below } = spanOf(cell);
      for (let column = 0; column < columns && words.length < mostColumns; column++) {
        taken[words.length] = below;
        words.push(column === 0 ? wordsOf(cell) : '');
      }
    }
    skipTaken(taken, words);
    cells += words.length;
    if (cells > mostCells)
      throw new Refused('too-complex', `A table has more than ${mostCells} cells.`);
    rows.push(words);
  }
  return rows;
}

function skipTaken(taken: number[], words: string[]): void {
  while ((taken[words.length] ?? 0) > 0) {
    taken[words.length] = (taken[words.length] ?? 0) - 1;
    words.push('');
  }
}

function spanOf(cell: Element): { columns: number; below: number } {
  const span = (attribute: string) => {
    const number = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
    return number > 0 ? Math.min(number, mostColumns) : 1;
  };
  return { columns: span('colspan'), below: span('rowspan') - 1 };
}

/** How many rows at the top are heads: those in `thead`, or those that have nothing but head cells. */
export function headCount(table: Element): number {
  const rows = [...table.querySelectorAll('tr')];
  const isHead = (row: Element) =>
    row.parentElement?.localName === 'thead' ||
    (row.children.length > 0 && [...row.children].every(({ localName }) => localName === 'th'));
  const firstOther = rows.findIndex((row) => !isHead(row));
  return firstOther === -1 ? rows.length : firstOther;
}
