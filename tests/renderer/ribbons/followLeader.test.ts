import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topOf } from '../../../renderer/ribbons/columnPlaces';
import { followLeader, offsetOnPath, readingLine } from '../../../renderer/ribbons/followLeader';
import { aColumn, pursuits, windowHeight } from './columns';

const offset = fc.double({ min: 0, max: 5000, noNaN: true });
const line = windowHeight * readingLine;

describe('offsetOnPath', () => {
  test('brings the first words of a common step to the same height, as far as the follower can be scrolled', () => {
    fc.assert(
      fc.property(pursuits, (pursuit) => {
        for (const { left, right } of pursuit.steps) {
          const leaderTop = topOf(pursuit.leader, left) ?? 0;
          const followerTop = topOf(pursuit.follower, right) ?? 0;
          const wished = followerTop - line;
          const possible = Math.min(Math.max(0, wished), pursuit.follower.farthest);
          expect(offsetOnPath(pursuit, leaderTop - line)).toBeCloseTo(possible);
        }
      }),
    );
  });

  test('never goes back as the leader goes on', () => {
    fc.assert(
      fc.property(pursuits, offset, offset, (pursuit, one, other) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        expect(offsetOnPath(pursuit, lower)).toBeLessThanOrEqual(offsetOnPath(pursuit, upper));
      }),
    );
  });

  test('without common steps the two go evenly from beginning to end', () => {
    const leader = aColumn([500, 500]);
    const follower = aColumn([1000, 1000]);
    expect(offsetOnPath({ leader, follower, steps: [] }, 400)).toBe(900);
  });
});

describe('followLeader', () => {
  test('one that is on its path stays on it', () => {
    fc.assert(
      fc.property(pursuits, offset, offset, (pursuit, before, after) => {
        const followed = followLeader(pursuit, { before, after }, offsetOnPath(pursuit, before));
        expect(followed).toBeCloseTo(offsetOnPath(pursuit, after));
      }),
    );
  });

  test('one that strays comes nearer by what the leader moves, and never passes its path', () => {
    fc.assert(
      fc.property(pursuits, offset, offset, offset, (pursuit, before, after, stray) => {
        const apart = stray - offsetOnPath(pursuit, before);
        const left = followLeader(pursuit, { before, after }, stray) - offsetOnPath(pursuit, after);
        expect(Math.abs(left)).toBeCloseTo(Math.max(0, Math.abs(apart) - Math.abs(after - before)));
        expect(left * apart).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});
