import type { CommonStep } from '../../domain/collation/commonSteps';
import { type ColumnPlaces, endOf, topOf } from './columnPlaces';
import { interpolate, type Point, type Points } from './interpolate';

/** The height, as a share of the column, at which columns are kept on the same moment: where the eye rests. */
export const readingLine = 1 / 3;

/** A column that follows another, and the steps that they have in common. */
export type Pursuit = {
  readonly leader: ColumnPlaces;
  readonly follower: ColumnPlaces;
  readonly steps: readonly CommonStep[];
};

/**
 * How far the follower is scrolled when its leader is scrolled to `leaderOffset` and both show the same moment at
 * the reading line, or as near to that as the follower can be scrolled.
 * Law: as the leader goes on, the follower never goes back.
 */
export function offsetOnPath(pursuit: Pursuit, leaderOffset: number): number {
  const { leader, follower } = pursuit;
  const line = leaderOffset + leader.height * readingLine;
  const wished = interpolate(linkedHeights(pursuit), line) - follower.height * readingLine;
  return Math.min(Math.max(0, wished), follower.farthest);
}

/**
 * Where a follower goes when its leader moves. One that strays from its path, since the reader scrolled it alone or
 * aligned it on a moved moment, is not snatched away: it nears the path by as much as the leader moves.
 */
export function followLeader(
  pursuit: Pursuit,
  move: { readonly before: number; readonly after: number },
  followerOffset: number,
): number {
  const stray = followerOffset - offsetOnPath(pursuit, move.before);
  const nearing = Math.abs(move.after - move.before);
  const remaining = Math.sign(stray) * Math.max(0, Math.abs(stray) - nearing);
  return offsetOnPath(pursuit, move.after) + remaining;
}

/** Heights of the two texts that belong together: the beginnings, the first words of every common step, the ends. */
function linkedHeights({ leader, follower, steps }: Pursuit): Points {
  const length = steps.length + 2;
  return {
    length,
    at: (i): Point => {
      const step = steps[i - 1];
      if (step !== undefined) {
        return [topOf(leader, step.left) ?? 0, topOf(follower, step.right) ?? 0];
      }
      return i === 0 ? [0, 0] : [endOf(leader), endOf(follower)];
    },
  };
}
