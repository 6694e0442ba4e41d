import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherLandmarks } from '../../../renderer/overview/gatherLandmarks';
import { joinLandmarks } from '../../../renderer/overview/joinLandmarks';

const rowCount = 40;
const rows = fc.uniqueArray(fc.integer({ min: 0, max: rowCount - 1 }));

/** The rows of each group, where silences stand in these rows. */
function joined(at: readonly number[], parts: number): readonly (readonly number[])[] {
  const silences = [...at].sort((a, b) => a - b).map((row) => ({ kind: 'silence', row }) as const);
  const groups = gatherLandmarks(silences, rowCount, parts);
  return joinLandmarks(groups, rowCount, parts).map((group) => group.rows);
}

test('every row stays in one group, in order', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: rowCount }), (at, parts) => {
      expect(joined(at, parts).flat()).toEqual([...at].sort((a, b) => a - b));
    }),
  );
});

test('many that follow upon one another are one, and few stay apart', () => {
  expect(joined([3, 4, 5, 20, 30, 31, 32, 33, 34], rowCount)).toEqual([
    [3],
    [4],
    [5],
    [20],
    [30, 31, 32, 33, 34],
  ]);
});

test('other kinds between them do not part a chain', () => {
  const kinds = ['silence', 'difference'] as const;
  const both = [0, 1, 2, 3].flatMap((row) => kinds.map((kind) => ({ kind, row })));
  const groups = joinLandmarks(gatherLandmarks(both, rowCount, rowCount), rowCount, rowCount);
  expect(groups.map(({ kind }) => kind)).toEqual(['silence', 'difference']);
});
