import type { Span } from './span';

/** A stretch of a text that differs from the words sought by this many single-unit edits. */
export type NearMatch = { readonly span: Span; readonly errors: number };

/**
 * Every stretch of `text` within `mostErrors` insertions, deletions and replacements of `sought`: for each place where
 * one ends, the one with the fewest errors.
 * Sellers' dynamic programme over the text with Ukkonen's cut-off, so that it takes about text × errors steps:
 * rows beyond the active one are not brought up to date, since they hold more errors than are allowed and stay so.
 */
export function findNearly(text: string, sought: string, mostErrors: number): readonly NearMatch[] {
  const matches: NearMatch[] = [];
  /** For each length of the beginning of `sought`: its fewest errors against a stretch that ends here, and where that begins. */
  const errors = Array.from({ length: sought.length + 1 }, (_, row) => row);
  const starts = errors.map(() => 0);
  let active = Math.min(sought.length, mostErrors);

  for (let column = 0; column < text.length; column++) {
    let [diagonal, diagonalStart] = [0, column];
    starts[0] = column + 1;
    const rows = Math.min(sought.length, active + 1);
    for (let row = 1; row <= rows; row++) {
      const [left, leftStart] = [at(errors, row), at(starts, row)];
      const replaced = diagonal + (sought[row - 1] === text[column] ? 0 : 1);
      const fewest = Math.min(replaced, left + 1, at(errors, row - 1) + 1);
      errors[row] = fewest;
      if (fewest === replaced) starts[row] = diagonalStart;
      else starts[row] = fewest === left + 1 ? leftStart : at(starts, row - 1);
      [diagonal, diagonalStart] = [left, leftStart];
    }
    active = rows;
    while (active > 0 && at(errors, active) > mostErrors) active--;
    if (active < sought.length) continue;
    const span = { start: at(starts, active), end: column + 1 };
    matches.push({ span, errors: at(errors, active) });
  }
  return matches;
}

function at(column: readonly number[], row: number): number {
  return column[row] ?? Infinity;
}
