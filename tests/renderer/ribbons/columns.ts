import fc from 'fast-check';
import type { CommonStep } from '../../../domain/collation/commonSteps';
import { cutBlocks } from '../../../renderer/blocks/cutBlocks';
import { type ColumnPlaces, countPassages } from '../../../renderer/ribbons/columnPlaces';

/** The height of the window in which columns are seen, in pixels. */
export const windowHeight = 300;

/** A column of passages that stand one under the other, with room after the last to bring it up. */
export function aColumn(heights: readonly number[], left = 0): ColumnPlaces {
  const blocks = cutBlocks(heights).map((own) => {
    const bottoms = edgesOf(own).slice(1);
    const tops = edgesOf(own).slice(0, -1);
    return { tops, bottoms, isMeasured: true };
  });
  const edges = edgesOf(blocks.map(({ bottoms }) => bottoms.at(-1) ?? 0));
  return {
    left,
    right: left + 100,
    height: windowHeight,
    farthest: Math.max(0, (edges.at(-1) ?? 0) - windowHeight / 3),
    edges,
    blocks,
  };
}

/** Where things that stand one under the other begin, and where the last one ends. */
export function edgesOf(heights: readonly number[]): readonly number[] {
  return [0, ...heights.map((_, i) => heights.slice(0, i + 1).reduce((sum, one) => sum + one, 0))];
}

/** Columns of one block or of two. */
export const columns = fc
  .array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 30 })
  .map((heights) => aColumn(heights));

/** Two columns, and steps that both take in the same order. */
export const pursuits = fc
  .record({ leader: columns, follower: columns, picks: fc.array(fc.boolean()) })
  .map(({ leader, follower, picks }) => {
    const passages = countPassages(leader);
    const count = Math.min(passages, countPassages(follower));
    const steps: readonly CommonStep[] = Array.from({ length: count }, (_, i) => ({
      left: i + 1 + (passages - count),
      right: i + 1,
    })).filter((_, i) => picks[i] ?? false);
    return { leader, follower, steps };
  });
