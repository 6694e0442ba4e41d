import type { CommonStep } from '../../domain/collation/commonSteps';
import { type ColumnPlaces, endOf } from './columnPlaces';
import type { Point } from './interpolate';

/**
 * The heights of one column against those of another: equal at the beginning, at the end, and at the first words of
 * every step that the two have in common; in between they go evenly.
 */
export function linkedPath(
  leader: ColumnPlaces,
  follower: ColumnPlaces,
  steps: readonly CommonStep[],
): readonly Point[] {
  const linked = steps.flatMap(({ left, right }): Point[] => {
    const [from, to] = [leader.tops[left - 1], follower.tops[right - 1]];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return [[0, 0], ...linked, [endOf(leader), endOf(follower)]];
}
