import fc from 'fast-check';
import type { CommonStep } from '../../../domain/collation/commonSteps';
import type { ColumnPlaces } from '../../../renderer/ribbons/columnPlaces';

/** The height of the window in which columns are seen, in pixels. */
export const windowHeight = 300;

/** A column of passages that stand one under the other, with room after the last to bring it up. */
export function aColumn(heights: readonly number[], left = 0): ColumnPlaces {
  const bottoms = heights.map((_, i) => heights.slice(0, i + 1).reduce((sum, one) => sum + one, 0));
  const end = bottoms.at(-1) ?? 0;
  return {
    left,
    right: left + 100,
    height: windowHeight,
    farthest: Math.max(0, end - windowHeight / 3),
    tops: bottoms.map((bottom, i) => bottom - (heights[i] ?? 0)),
    bottoms,
    blocks: [{ top: 0, bottom: end, isMeasured: true }],
  };
}

export const columns = fc
  .array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 12 })
  .map((heights) => aColumn(heights));

/** Two columns, and steps that both take in the same order. */
export const pursuits = fc
  .record({ leader: columns, follower: columns, picks: fc.array(fc.boolean()) })
  .map(({ leader, follower, picks }) => {
    const count = Math.min(leader.tops.length, follower.tops.length);
    const steps: readonly CommonStep[] = Array.from({ length: count }, (_, i) => ({
      left: i + 1 + (leader.tops.length - count),
      right: i + 1,
    })).filter((_, i) => picks[i] ?? false);
    return { leader, follower, steps };
  });
