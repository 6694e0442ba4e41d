import { expect, test } from 'vitest';
import { type ColumnPlaces, hasGuessesInSight } from '../../../renderer/ribbons/columnPlaces';
import { aColumn, windowHeight } from './columns';

const column: ColumnPlaces = {
  ...aColumn([1000]),
  blocks: [
    { top: 0, bottom: 500, isMeasured: true },
    { top: 500, bottom: 1000, isMeasured: false },
  ],
};

test('a block that has not been measured is a guess as soon as any of it comes into sight', () => {
  expect(hasGuessesInSight(column, 500 - windowHeight)).toBe(false);
  expect(hasGuessesInSight(column, 501 - windowHeight)).toBe(true);
  expect(hasGuessesInSight(column, 999)).toBe(true);
  expect(hasGuessesInSight(column, 1000)).toBe(false);
});
