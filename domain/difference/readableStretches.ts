import { fragmentsOf, stretchesBetween, wholeOf } from './fragment';
import { keepNumbersWhole } from './keepNumbersWhole';
import { slideFragments } from './slideFragments';
import type { Stretch } from './stretch';
import { swallowIslands } from './swallowIslands';

/**
 * The stretches of a difference, or of what is inside a move, as the eye wants them: islands of a word or two
 * that tell nothing are swallowed and the changes beside them joined, numbers stand whole on one side, and what
 * can begin and end with a sentence does. The laws of stretches go on to hold; more words than need be are
 * called different.
 */
export function readableStretches(
  left: string,
  right: string,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const whole = wholeOf(stretches);
  const joined = swallowIslands(left, right, fragmentsOf(stretches));
  const widened = keepNumbersWhole(left, right, joined, whole);
  return stretchesBetween(slideFragments(left, right, widened, whole), whole);
}
