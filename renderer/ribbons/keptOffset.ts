import type { ColumnPlaces } from './columnPlaces';
import { readingLine } from './followLeader';
import { interpolate, type Point, type Points } from './interpolate';

/**
 * How far a column is to be scrolled when it has been laid out anew, so that the reading line stays on the same words.
 * One that was at its beginning stays there.
 */
export function keptOffset(before: ColumnPlaces, after: ColumnPlaces, offset: number): number {
  if (offset === 0) return 0;
  const length = 2 * Math.min(before.tops.length, after.tops.length);
  const heights: Points = {
    length,
    at: (i): Point => {
      const edges = i % 2 === 0 ? 'tops' : 'bottoms';
      const passage = Math.floor(i / 2);
      return [before[edges][passage] ?? 0, after[edges][passage] ?? 0];
    },
  };
  const line = interpolate(heights, offset + before.height * readingLine);
  return Math.min(Math.max(0, line - after.height * readingLine), after.farthest);
}
