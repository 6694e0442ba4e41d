import type { Row } from './arrangeRows';
import { firstOrdinal } from './firstOrdinal';
import type { MoveBetween } from './moveBetween';

/** A moment that two accounts tell: the ordinal of its first passage in each. */
export type CommonStep = { readonly left: number; readonly right: number };

/**
 * The steps that two columns take in the same order; what one of them moves is left out.
 * Law: both ordinals rise from step to step, so that going along with one account never goes back in the other.
 */
export function commonSteps(
  rows: readonly Row[],
  isMoved: MoveBetween,
  left: number,
  right: number,
): readonly CommonStep[] {
  const steps = rows.flatMap((row) => {
    const [leftPlace, rightPlace] = [firstOrdinal(row, left), firstOrdinal(row, right)];
    const isShared = leftPlace !== undefined && rightPlace !== undefined;
    if (!isShared || isMoved(row.moment.id, left, right)) return [];
    return [{ left: leftPlace, right: rightPlace }];
  });
  return rising(steps.sort((a, b) => a.left - b.left));
}

/** Of steps in the left's order, those that go on in the right's: passages of moments may interlock. */
function rising(steps: readonly CommonStep[]): readonly CommonStep[] {
  let reached = 0;
  return steps.filter(({ right }) => {
    const goesOn = right > reached;
    if (goesOn) reached = right;
    return goesOn;
  });
}
