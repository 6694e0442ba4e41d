import { type Fragment, fragmentsOf, stretchesBetween, wholeOf } from './fragment';
import { keepNumbersWhole } from './keepNumbersWhole';
import { slideFragments } from './slideFragments';
import type { Stretch } from './stretch';
import { swallowIslands } from './swallowIslands';

/** Rounds after which what is left to mend is not worth the time; two are enough but for texts made to tease. */
const mostRounds = 8;

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
  let fragments = fragmentsOf(stretches);
  // What is slid may leave an island that tells nothing, which the next round swallows.
  for (let round = 0; round < mostRounds; round += 1) {
    const joined = swallowIslands(left, right, fragments);
    const slid = slideFragments(left, right, keepNumbersWhole(left, right, joined, whole), whole);
    if (isSame(slid, fragments)) break;
    fragments = slid;
  }
  return stretchesBetween(fragments, whole);
}

function isSame(one: readonly Fragment[], other: readonly Fragment[]): boolean {
  return one.length === other.length && one.every((fragment, i) => isEqual(fragment, other[i]));
}

function isEqual({ left, right }: Fragment, other: Fragment | undefined): boolean {
  return (
    left.start === other?.left.start &&
    left.end === other.left.end &&
    right.start === other.right.start &&
    right.end === other.right.end
  );
}
