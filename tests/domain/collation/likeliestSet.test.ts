import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeliestSet } from '../../../domain/collation/alignment/likeliestSet';

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('none left out is likelier than one chosen', () => {
  fc.assert(
    fc.property(fc.array(probability), (probabilities) => {
      const chosen = new Set(likeliestSet(Float64Array.from(probabilities)).chosen);
      const least = Math.min(1, ...[...chosen].map((index) => probabilities[index] ?? 0));
      const left = probabilities.filter((_, index) => !chosen.has(index));
      expect(Math.max(0, ...left)).toBeLessThanOrEqual(least);
    }),
  );
});

test('the threshold is lenient where little is certain, strict where much is', () => {
  const unsure = [0.4, 0.35, 0.3];
  const sure = Array.from({ length: 20 }, () => 0.97);
  expect(likeliestSet(Float64Array.from(unsure)).chosen).toEqual([0, 1, 2]);
  expect(likeliestSet(Float64Array.from([...sure, ...unsure])).chosen).toHaveLength(sure.length);
});

test('nothing is proposed where all is unlikely', () => {
  expect(likeliestSet(Float64Array.of(0.1, 0.15, 0.02)).chosen).toEqual([]);
});

test('the score to be expected is that of the links that are likely, out of all that are expected', () => {
  // Two links of 0.9 hold 1.8 in the mean, out of 2 proposed and 1.8 + 0.1 expected.
  expect(likeliestSet(Float64Array.of(0.9, 0.1, 0.9)).expectedScore).toBeCloseTo(3.6 / 3.9);
});
