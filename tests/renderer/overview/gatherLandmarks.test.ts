import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Landmark, landmarkKinds } from '../../../domain/collation/findLandmarks';
import { gatherLandmarks } from '../../../renderer/overview/gatherLandmarks';

const rowCount = 200;
const landmarks = fc.uniqueArray(
  fc.record<Landmark>({
    kind: fc.constantFrom(...landmarkKinds),
    row: fc.nat(rowCount - 1),
  }),
  { selector: ({ kind, row }) => `${kind} ${row}` },
);
const parts = fc.integer({ min: 1, max: 250 });

test('every landmark is in exactly one group of its kind', () => {
  fc.assert(
    fc.property(landmarks, parts, (all, count) => {
      const gathered = gatherLandmarks(all, rowCount, count).flatMap(({ kind, rows }) =>
        rows.map((row) => ({ kind, row })),
      );
      expect(new Set(gathered.map(say))).toEqual(new Set(all.map(say)));
      expect(gathered).toHaveLength(all.length);
    }),
  );
});

test('there are no more groups of a kind than marks have room', () => {
  fc.assert(
    fc.property(landmarks, parts, (all, count) => {
      const groups = gatherLandmarks(all, rowCount, count);
      for (const kind of landmarkKinds) {
        expect(groups.filter((group) => group.kind === kind).length).toBeLessThanOrEqual(count);
      }
    }),
  );
});

test('with room for every row no two are taken together', () => {
  const all: readonly Landmark[] = [3, 4, 5].map((row) => ({ kind: 'difference', row }));
  expect(gatherLandmarks(all, 10, 10).map(({ rows }) => rows)).toEqual([[3], [4], [5]]);
  expect(gatherLandmarks(all, 10, 2).map(({ rows }) => rows)).toEqual([[3, 4], [5]]);
});

function say({ kind, row }: Landmark): string {
  return `${kind} ${row}`;
}
