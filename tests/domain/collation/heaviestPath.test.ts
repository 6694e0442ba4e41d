import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestPath, type Placed } from '../../../domain/collation/heaviestPath';

const things = fc
  .uniqueArray(fc.nat(12), { maxLength: 8 })
  .chain((rights) =>
    fc.tuple(
      ...rights.map((right, left) =>
        fc.integer({ min: 1, max: 9 }).map((weight): Placed => ({ left, right, weight })),
      ),
    ),
  );

function isPath(path: readonly Placed[]): boolean {
  return path.every((thing, index) => index === 0 || (path[index - 1]?.right ?? -1) < thing.right);
}

test('the heaviest path is in order on both sides, and no heavier one exists', () => {
  fc.assert(
    fc.property(things, (all) => {
      const weigh = (path: readonly Placed[]) => path.reduce((sum, thing) => sum + thing.weight, 0);
      const found = heaviestPath(all).flatMap((index) => all[index] ?? []);
      expect(isPath(found)).toBe(true);
      const subsets = Array.from({ length: 2 ** all.length }, (_, bits) =>
        all.filter((_, index) => bits & (1 << index)),
      );
      expect(weigh(found)).toBe(Math.max(...subsets.filter(isPath).map(weigh)));
    }),
  );
});
