import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOffset } from '../../../renderer/ribbons/keptOffset';
import { aColumn, columns } from './columns';

test('a column that has not changed stays where it is', () => {
  fc.assert(
    fc.property(columns, fc.double({ min: 0, max: 1, noNaN: true }), (column, share) => {
      const offset = share * column.farthest;
      expect(keptOffset(column, column, offset)).toBeCloseTo(offset);
    }),
  );
});

test('the words at the reading line stay there when the passages before them grow', () => {
  const before = aColumn([200, 200, 200, 200]);
  const after = aColumn([300, 300, 300, 300]);
  // The reading line is 100 below the top: half way through passage 2 before, and after.
  expect(keptOffset(before, after, 200)).toBe(350);
});

test('passages that are drawn later do not move what is read', () => {
  const before = aColumn([200, 200]);
  const after = aColumn([200, 200, 900, 900]);
  expect(keptOffset(before, after, 250)).toBe(250);
});

test('a column at its beginning stays at its beginning', () => {
  expect(keptOffset(aColumn([200, 900]), aColumn([600, 900]), 0)).toBe(0);
});
