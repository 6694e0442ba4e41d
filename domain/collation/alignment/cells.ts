import type { Work } from './work';

/** Pairs of passages by their places in their two accounts, ascending by left, then right. */
export type Cells = { readonly lefts: Int32Array; readonly rights: Int32Array };

/** Pairs of places being gathered, in any order. */
export class CellGatherer {
  /** The right places of each left one, some of them more than once. */
  readonly #rows: number[][];
  readonly #width: number;

  constructor(height: number, width: number) {
    this.#rows = Array.from({ length: height }, () => []);
    this.#width = width;
  }

  /** Nothing is gathered outside the accounts. */
  add(left: number, right: number): void {
    if (right >= 0 && right < this.#width) this.#rows[left]?.push(right);
  }

  /** All that were added, each once. */
  cells(work: Work): Cells {
    const rows = work.map(this.#rows, (row) => distinct(new Int32Array(row).sort()));
    const count = rows.reduce((sum, row) => sum + row.length, 0);
    const lefts = new Int32Array(count);
    const rights = new Int32Array(count);
    let end = 0;
    for (const [left, row] of work.over(rows.entries())) {
      lefts.fill(left, end, end + row.length);
      rights.set(row, end);
      end += row.length;
    }
    return { lefts, rights };
  }
}

function distinct(ascending: Int32Array): Int32Array {
  return ascending.filter((place, index) => place !== ascending[index - 1]);
}

/** A number for each pair of places, in their order. */
export function measureCells(
  { lefts, rights }: Cells,
  work: Work,
  measure: (left: number, right: number, index: number) => number,
  share = 0,
): Float64Array {
  const numberOf = (index: number) => measure(lefts[index] ?? 0, rights[index] ?? 0, index);
  return work.column(lefts.length, numberOf, share);
}

/** Those of the pairs that are kept, with what is known of each in columns beside them. */
export function pickCells({ lefts, rights }: Cells, kept: Int32Array): Cells {
  return {
    lefts: kept.map((index) => lefts[index] ?? 0),
    rights: kept.map((index) => rights[index] ?? 0),
  };
}
