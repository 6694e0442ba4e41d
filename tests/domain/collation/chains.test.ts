import { expect, test } from 'vitest';
import type { Cells } from '../../../domain/collation/alignment/cells';
import { Chains } from '../../../domain/collation/alignment/chains';
import { Work } from '../../../domain/collation/alignment/work';

/** Pairs of places, ascending. */
function cells(...places: readonly (readonly [number, number])[]): Cells {
  return {
    lefts: Int32Array.from(places, ([left]) => left),
    rights: Int32Array.from(places, ([, right]) => right),
  };
}

const work = new Work();

function carried(order: 'same' | 'opposite', ...places: readonly (readonly [number, number])[]) {
  const likely = new Float64Array(places.length).fill(0.9);
  const { before, after } = new Chains(cells(...places), order, work).weigh(likely);
  return { before: [...before], after: [...after] };
}

test('a chain carries more, the longer it is, and nothing to a pair that stands alone', () => {
  const { before } = carried('same', [0, 0], [1, 1], [2, 2], [9, 4]);
  const [first = 0, second = 0, third = 0, alone = 0] = before;
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0.5);
  expect(third).toBeGreaterThan(second);
  expect(alone).toBe(0);
});

test('a chain leads on from a pair as it leads to the pair that is its mirror image', () => {
  const { before } = carried('same', [0, 0], [1, 1], [3, 2], [4, 4]);
  const { after } = carried('same', [0, 0], [1, 2], [3, 3], [4, 4]);
  const towards = before.map((one) => one.toFixed(9));
  expect(after.map((one) => one.toFixed(9)).reverse()).toEqual(towards);
});

test('a straight step carries more than a slanting one', () => {
  const [, straight = 0] = carried('same', [0, 0], [2, 2]).before;
  const [, slanting = 0] = carried('same', [0, 0], [1, 2]).before;
  expect(straight).toBeGreaterThan(slanting);
});

test('nothing is carried further than a chain may skip', () => {
  expect(carried('same', [0, 0], [4, 4]).before[1]).toBeGreaterThan(0);
  expect(carried('same', [0, 0], [5, 4]).before[1]).toBe(0);
  expect(carried('same', [0, 0], [4, 5]).before[1]).toBe(0);
  expect(carried('opposite', [0, 5], [4, 0]).before[1]).toBe(0);
});

test('passages in opposite orders are chained by the opposite way alone', () => {
  expect(carried('same', [3, 8], [4, 7]).before[1]).toBe(0);
  expect(carried('opposite', [3, 8], [4, 7]).before[1]).toBeGreaterThan(0.5);
});

test('a passage told in two is no sign of the opposite order', () => {
  expect(carried('opposite', [3, 7], [3, 8]).before).toEqual([0, 0]);
  expect(carried('same', [3, 7], [3, 8]).before[1]).toBeGreaterThan(0.3);
});
