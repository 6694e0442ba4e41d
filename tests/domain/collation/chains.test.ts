import { expect, test } from 'vitest';
import type { Pairing } from '../../../domain/collation/alignment/candidates';
import { Chains } from '../../../domain/collation/alignment/chains';
import { Work } from '../../../domain/collation/alignment/work';

/** Three candidates on a diagonal, and one far from it; the passages themselves do not matter to a chain. */
function pairing(...places: readonly (readonly [number, number])[]): Pairing {
  const passage = {
    id: '',
    words: [],
    stems: [],
    sortedStems: [],
    rarity: new Map(),
    wording: { keys: new Int32Array(0), values: new Float64Array(0) },
    pairs: new Map(),
    surroundings: { keys: new Int32Array(0), values: new Float64Array(0) },
    rarityHere: new Map(),
    likenessAtHome: 0,
    quoted: { rarity: new Map(), isFragment: false },
    dates: [],
    speech: [],
  };
  const account = Array.from({ length: 20 }, () => passage);
  const candidates = places.map(([left, right]) => ({
    left,
    right,
    likeness: 0,
    aboveBackground: 0,
    surroundingsAbove: 0,
  }));
  return { left: account, right: account, candidates };
}

const work = new Work(1);
const forwards = { left: 1, right: 1 } as const;

test('a chain carries more, the longer it is, and nothing to a candidate that stands alone', () => {
  const chains = new Chains(pairing([0, 0], [1, 1], [2, 2], [9, 4]), forwards, work);
  const [first = 0, second = 0, third = 0, alone = 0] = chains.weigh([0.9, 0.9, 0.9, 0.9]);
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0.5);
  expect(third).toBeGreaterThan(second);
  expect(alone).toBe(0);
});

test('a straight step carries more than a slanting one', () => {
  const straight = new Chains(pairing([0, 0], [2, 2]), forwards, work).weigh([0.9, 0.9])[1] ?? 0;
  const slanting = new Chains(pairing([0, 0], [1, 2]), forwards, work).weigh([0.9, 0.9])[1] ?? 0;
  expect(straight).toBeGreaterThan(slanting);
});

test('passages in opposite orders are chained by the opposite way alone', () => {
  const crossing = pairing([3, 8], [4, 7]);
  expect(new Chains(crossing, forwards, work).weigh([0.9, 0.9])[1]).toBe(0);
  expect(new Chains(crossing, { left: 1, right: -1 }, work).weigh([0.9, 0.9])[1]).toBeGreaterThan(
    0.5,
  );
});

test('a passage told in two is no sign of the opposite order', () => {
  const told = pairing([3, 8], [3, 7]);
  expect([...new Chains(told, { left: 1, right: -1 }, work).weigh([0.9, 0.9])]).toEqual([0, 0]);
  expect(new Chains(told, forwards, work).weigh([0.9, 0.9])[0]).toBeGreaterThan(0.3);
});
