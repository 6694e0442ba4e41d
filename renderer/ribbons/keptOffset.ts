import { bottomOf, type ColumnPlaces, countPassages, topOf } from './columnPlaces';
import { readingLine } from './followLeader';
import { interpolate, type Point, type Points } from './interpolate';

/**
 * How far a column is to be scrolled when it has been laid out anew, so that the reading line stays on the same words.
 * One that was at its beginning stays there.
 */
export function keptOffset(before: ColumnPlaces, after: ColumnPlaces, offset: number): number {
  if (offset === 0) return 0;
  const length = 2 * Math.min(countPassages(before), countPassages(after));
  const heights: Points = {
    length,
    at: (i): Point => {
      const edgeOf = i % 2 === 0 ? topOf : bottomOf;
      const ordinal = Math.floor(i / 2) + 1;
      return [edgeOf(before, ordinal) ?? 0, edgeOf(after, ordinal) ?? 0];
    },
  };
  const line = interpolate(heights, offset + before.height * readingLine);
  return Math.min(Math.max(0, line - after.height * readingLine), after.farthest);
}
