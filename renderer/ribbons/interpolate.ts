/** A point of a broken line. */
export type Point = readonly [from: number, to: number];

/** The points of a broken line; an array, or what works them out when asked, since only a few are looked at. */
export type Points = Pick<readonly Point[], 'length' | 'at'>;

/**
 * Where the broken line through the points is at `from`; before the first point and after the last it stays level.
 * The points are in order of `from`. Law: where `to` never falls from point to point, neither does the result.
 */
export function interpolate(points: Points, from: number): number {
  const next = firstAfter(points, from);
  const [start, startTo] = points.at(Math.max(0, next - 1)) ?? [0, 0];
  const [end, endTo] = points.at(next) ?? [start, startTo];
  if (from <= start || end === start) return startTo;
  return startTo + ((endTo - startTo) * (from - start)) / (end - start);
}

/** The same line, read the other way. */
export function turnedRound(points: readonly Point[]): readonly Point[] {
  return points.map(([from, to]) => [to, from]);
}

/** The index of the first point past `from`, by bisection. */
function firstAfter(points: Points, from: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points.at(middle)?.[0] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
