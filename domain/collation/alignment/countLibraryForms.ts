import { readPassage } from '../readPassage';

/** In how many passages of the library each stem occurs, and how many there are. */
export type LibraryForms = {
  readonly passages: number;
  readonly having: ReadonlyMap<string, number>;
};

/** Counts the stems of a library, so that accounts compared can be held against all that the reader has. */
export function countLibraryForms(passages: Iterable<string>): LibraryForms {
  const having = new Map<string, number>();
  let count = 0;
  for (const text of passages) {
    count += 1;
    for (const stem of new Set(readPassage(text).map((word) => word.stem))) {
      having.set(stem, (having.get(stem) ?? 0) + 1);
    }
  }
  return { passages: count, having };
}
