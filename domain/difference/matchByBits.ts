import { BitColumns, limbBits } from './bitColumns';
import { isOutOfTime, type Matching, type Region } from './matching';
import { type SharedWords, sharedWords } from './sharedWords';

/**
 * Matches as many words of a region as can be matched in order: the longest common subsequence by rows of bits,
 * thirty cells a step. Only every so many-th row is kept; on the way back the rows between two kept ones are
 * made again, so that the memory needed grows with the root of what a whole table would need.
 *
 * Row step: M. Crochemore, C. S. Iliopoulos, Y. J. Pinzon, J. F. Reid (2001), "A fast and practical bit-vector
 * algorithm for the longest common subsequence problem"; H. Hyyrö (2004), "Bit-parallel LCS-length computation
 * revisited".
 */
export function matchByBits(matching: Matching, region: Region): void {
  const shared = sharedWords(matching, region);
  const columns = new BitColumns(shared.right.words, shared.wordCount);
  const spacing = Math.max(1, Math.ceil(Math.sqrt(shared.left.words.length)));
  const kept = keptRows(matching, shared.left.words, columns, spacing);
  if (kept !== undefined) traceBack(matching, shared, columns, spacing, kept);
}

/** Every `spacing`-th row of bits one after the other, from the first; nothing when there was no time. */
function keptRows(
  matching: Matching,
  words: Int32Array,
  columns: BitColumns,
  spacing: number,
): Int32Array | undefined {
  const kept = new Int32Array(Math.ceil(words.length / spacing) * columns.limbs);
  const row = columns.firstRow();
  for (let place = 0; place < words.length; place++) {
    if (place % spacing === 0) {
      if (isOutOfTime(matching)) return undefined;
      kept.set(row, (place / spacing) * columns.limbs);
    }
    columns.advance(words[place] ?? 0, row);
  }
  return kept;
}

/**
 * Goes from the last cell to the first: along a row to the next cleared bit, up to the row that cleared it, and
 * there stands a match.
 */
function traceBack(
  matching: Matching,
  { left, right }: SharedWords,
  columns: BitColumns,
  spacing: number,
  kept: Int32Array,
): void {
  const rows = new Int32Array((spacing + 1) * columns.limbs);
  let place = left.words.length;
  let column = right.words.length;
  while (place > 0 && column > 0 && !isOutOfTime(matching)) {
    const first = Math.floor((place - 1) / spacing) * spacing;
    // What lies to the right of the way is not needed any more.
    const limbs = Math.ceil(column / limbBits);
    const from = (first / spacing) * columns.limbs;
    rows.set(kept.subarray(from, from + limbs));
    remakeRows(left.words.subarray(first, place), columns, limbs, rows);
    while (place > first && column > 0) {
      const offset = (place - first) * limbs;
      if (!isCleared(rows, offset, column - 1)) column--;
      else if (isCleared(rows, offset - limbs, column - 1)) place--;
      else matching.partners[left.places[--place] ?? 0] = right.places[--column] ?? 0;
    }
  }
}

/** Puts below the first of `rows` one row for each word. */
function remakeRows(words: Int32Array, columns: BitColumns, limbs: number, rows: Int32Array): void {
  for (let index = 0; index < words.length; index++) {
    const offset = index * limbs;
    rows.copyWithin(offset + limbs, offset, offset + limbs);
    columns.advance(words[index] ?? 0, rows.subarray(offset + limbs, offset + 2 * limbs));
  }
}

function isCleared(rows: Int32Array, offset: number, column: number): boolean {
  const limb = rows[offset + Math.floor(column / limbBits)] ?? 0;
  return ((limb >>> (column % limbBits)) & 1) === 0;
}
