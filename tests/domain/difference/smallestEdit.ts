import { diffArrays } from 'diff';

/** How few items must stand on one side only, by an exact method that is not ours. */
export function smallestEdit<Item>(left: readonly Item[], right: readonly Item[]): number {
  return diffArrays([...left], [...right])
    .filter((change) => change.added || change.removed)
    .reduce((sum, change) => sum + change.value.length, 0);
}
