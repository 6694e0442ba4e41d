import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolate, type Point, turnedRound } from '../../../renderer/ribbons/interpolate';

/** Points that rise both ways. */
const rising = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => {
    let [from, to] = [0, 0];
    return steps.map(([furtherFrom, furtherTo]): Point => {
      from += furtherFrom;
      to += furtherTo;
      return [from, to];
    });
  });
const place = fc.double({ min: -20, max: 450, noNaN: true });

describe('interpolate', () => {
  test('goes through every point', () => {
    fc.assert(
      fc.property(rising, (points) => {
        for (const [from, to] of points) expect(interpolate(points, from)).toBeCloseTo(to);
      }),
    );
  });

  test('never falls where the points never do', () => {
    fc.assert(
      fc.property(rising, place, place, (points, one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        expect(interpolate(points, lower)).toBeLessThanOrEqual(interpolate(points, upper));
      }),
    );
  });

  test('between its ends the way back leads home', () => {
    fc.assert(
      fc.property(rising, place, (points, at) => {
        const [start, end] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
        const within = Math.min(Math.max(start, at), end);
        const back = interpolate(turnedRound(points), interpolate(points, within));
        expect(back).toBeCloseTo(within);
      }),
    );
  });

  test('is level before the first point and after the last', () => {
    const points: readonly Point[] = [
      [10, 100],
      [20, 200],
    ];
    expect([0, 15, 99].map((at) => interpolate(points, at))).toEqual([100, 150, 200]);
  });
});
