import { expect, test } from 'vitest';
import { Work } from '../../../domain/collation/alignment/work';

test('progress goes through the parts by their sizes, and through a part by the shares of its loops', () => {
  const told: number[] = [];
  const work = new Work([1, 3], undefined, (share) => told.push(share));
  work.map([1, 2], (one) => one, 0.5);
  expect(told).toEqual([0.0625, 0.125]);
  work.finishPart();
  work.times(1, () => undefined, 1);
  work.finishPart();
  expect(told.slice(2)).toEqual([0.25, 1, 1]);
});

test('a loop given more than is left of its part ends where the part does', () => {
  const told: number[] = [];
  const work = new Work([1, 1], undefined, (share) => told.push(share));
  work.times(1, () => undefined, 0.8);
  work.times(1, () => undefined, 0.8);
  expect(told).toEqual([0.4, 0.5]);
});

test('a loop that is stopped does nothing more, and no later loop does anything', () => {
  let asked = 0;
  const work = new Work([1], () => {
    asked += 1;
    return asked > 2;
  });
  expect(work.map([1, 2, 3, 4], (one) => one)).toEqual([1, 2]);
  expect(work.column(3, () => 1)).toEqual(new Float64Array(3));
});
