import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subtractSpans } from '../../../domain/versions/subtractSpans';

const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

function places({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

test('what is left is every place of the span that no other has, and nothing of it is empty', () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (whole, others) => {
      const taken = new Set(others.flatMap(places));
      const left = subtractSpans(whole, others);
      expect(left.flatMap(places)).toEqual(places(whole).filter((place) => !taken.has(place)));
      expect(left.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
