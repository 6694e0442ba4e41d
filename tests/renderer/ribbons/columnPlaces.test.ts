import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockSize } from '../../../renderer/blocks/cutBlocks';
import {
  bottomOf,
  type ColumnPlaces,
  countPassages,
  endOf,
  hasGuessesInSight,
  topOf,
} from '../../../renderer/ribbons/columnPlaces';
import { aColumn, columns, windowHeight } from './columns';

test('passages stand one under the other to the end, whichever block they are in', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const count = countPassages(column);
      for (let ordinal = 1; ordinal < count; ordinal += 1) {
        expect(bottomOf(column, ordinal)).toBe(topOf(column, ordinal + 1));
      }
      expect(topOf(column, 1)).toBe(0);
      expect(bottomOf(column, count)).toBe(endOf(column));
      expect(topOf(column, count + 1)).toBeUndefined();
    }),
  );
});

test('a block that has not been measured is a guess as soon as any of it comes into sight', () => {
  const [measured, guessed] = aColumn(new Array(2 * blockSize).fill(50)).blocks;
  if (measured === undefined || guessed === undefined) throw new Error('There are two blocks');
  const column: ColumnPlaces = {
    ...aColumn([]),
    edges: [0, 500, 1000],
    blocks: [measured, { ...guessed, isMeasured: false }],
  };
  expect(hasGuessesInSight(column, 500 - windowHeight)).toBe(false);
  expect(hasGuessesInSight(column, 501 - windowHeight)).toBe(true);
  expect(hasGuessesInSight(column, 999)).toBe(true);
  expect(hasGuessesInSight(column, 1000)).toBe(false);
});
