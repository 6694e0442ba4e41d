import type { ColumnPlaces } from './columnPlaces';
import { readingLine } from './followLeader';
import { interpolate, type Point } from './interpolate';

/**
 * How far a column is to be scrolled when it has been laid out anew, so that the reading line stays on the same words.
 * One that was at its beginning stays there.
 */
export function keptOffset(before: ColumnPlaces, after: ColumnPlaces, offset: number): number {
  if (offset === 0) return 0;
  const heights = before.tops.flatMap((top, i): Point[] => {
    const [newTop, bottom, newBottom] = [after.tops[i], before.bottoms[i], after.bottoms[i]];
    if (newTop === undefined || bottom === undefined || newBottom === undefined) return [];
    return [
      [top, newTop],
      [bottom, newBottom],
    ];
  });
  const line = interpolate(heights, offset + before.height * readingLine);
  return Math.min(Math.max(0, line - after.height * readingLine), after.farthest);
}
