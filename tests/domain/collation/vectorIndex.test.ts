import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cosine,
  type SparseVector,
  tally,
  unitVector,
} from '../../../domain/collation/alignment/sparseVector';
import { VectorIndex } from '../../../domain/collation/alignment/vectorIndex';
import { Work } from '../../../domain/collation/alignment/work';

const KEYS = 12;
const weights = Float64Array.from({ length: KEYS }, (_, key) => 1 + key / 3);
const vector: fc.Arbitrary<SparseVector> = fc
  .array(fc.nat(KEYS - 1), { maxLength: 8 })
  .map((keys) => unitVector(tally(keys), weights));

function plain({ keys, values }: SparseVector): Map<number, number> {
  return new Map([...keys].map((key, index) => [key, values[index] ?? 0]));
}

test('a tally counts every number, keys ascending', () => {
  expect([...plain(tally([7, 3, 7, 0, 7, 3])).entries()]).toEqual([
    [0, 1],
    [3, 2],
    [7, 3],
  ]);
});

test('the cosine is the sum of products over all keys, and 1 of a vector with itself', () => {
  fc.assert(
    fc.property(vector, vector, (one, other) => {
      const there = plain(other);
      const products = [...plain(one)].map(([key, value]) => value * (there.get(key) ?? 0));
      const expected = products.reduce((sum, product) => sum + product, 0);
      expect(cosine(one, other)).toBeCloseTo(expected, 9);
      if (one.keys.length > 0) expect(cosine(one, one)).toBeCloseTo(1, 9);
    }),
  );
});

test('the nearest are those with the highest cosines, of all but the one left out', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 20 }), vector, fc.nat(20), (all, one, except) => {
      const { places, values } = new VectorIndex(all, new Work()).nearest(one, 3, except);
      const cosines = all.map((other) => cosine(one, other)).filter((_, at) => at !== except);
      const highest = cosines.filter((value) => value > 0).sort((a, b) => b - a);
      const expected = highest.slice(0, 3);
      expect(values).toHaveLength(expected.length);
      values.forEach((value, at) => {
        expect(value).toBeCloseTo(expected[at] ?? 0, 6);
      });
      expect(places).not.toContain(except);
    }),
  );
});

test('the rare words of a passage find its likest among thousands that share its frequent ones', () => {
  const frequent = [0, 1, 2, 3];
  const all = Array.from({ length: 3000 }, (_, place) =>
    unitVector(tally([...frequent, 4 + (place % 1000)]), new Float64Array(1004).fill(1)),
  );
  const index = new VectorIndex(all, new Work());
  const sought = all[2500];
  expect(sought && [...index.nearest(sought, 3).places].sort()).toEqual([1500, 2500, 500]);
});
