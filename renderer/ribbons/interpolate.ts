import { bisect } from '../blocks/bisect';

/** A point of a broken line. */
export type Point = readonly [from: number, to: number];

/** The points of a broken line; an array, or what works them out when asked, since only a few are looked at. */
export type Points = Pick<readonly Point[], 'length' | 'at'>;

/**
 * Where the broken line through the points is at `from`; before the first point and after the last it stays level.
 * The points are in order of `from`. Law: where `to` never falls from point to point, neither does the result.
 */
export function interpolate(points: Points, from: number): number {
  const next = bisect(points.length, (i) => (points.at(i)?.[0] ?? 0) > from);
  const [start, startTo] = points.at(Math.max(0, next - 1)) ?? [0, 0];
  const [end, endTo] = points.at(next) ?? [start, startTo];
  if (from <= start || end === start) return startTo;
  return startTo + ((endTo - startTo) * (from - start)) / (end - start);
}

/** The same line, read the other way. */
export function turnedRound(points: Points): Points {
  return {
    length: points.length,
    at: (i): Point | undefined => {
      const point = points.at(i);
      return point && [point[1], point[0]];
    },
  };
}
