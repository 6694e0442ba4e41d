import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearly } from '../../../domain/text/findNearly';
import { likeness } from '../../../domain/text/likeness';
import { spanText } from '../../../domain/text/span';

function distance(left: string, right: string): number {
  return Math.round((1 - likeness(left, right)) * Math.max(left.length, right.length));
}

/** The fewest errors of any stretch that ends here, by trying them all. */
function fewestErrors(text: string, sought: string, end: number): number {
  const starts = Array.from({ length: end + 1 }, (_, start) => start);
  return Math.min(...starts.map((start) => distance(text.slice(start, end), sought)));
}

const fewLetters = fc.stringMatching(/^[abc]{0,24}$/);

describe('findNearly', () => {
  test('finds at every end exactly the stretches within the errors allowed, with the fewest errors', () => {
    const sought = fc.stringMatching(/^[abc]{1,8}$/);
    fc.assert(
      fc.property(fewLetters, sought, fc.nat(4), (text, words, most) => {
        const found = new Map(
          findNearly(text, words, most).map(({ span, errors }) => [span.end, errors]),
        );
        for (let end = 1; end <= text.length; end++) {
          const fewest = fewestErrors(text, words, end);
          expect(found.get(end)).toBe(fewest <= most ? fewest : undefined);
        }
      }),
    );
  });

  test('gives spans that have the errors it says', () => {
    fc.assert(
      fc.property(fewLetters, fc.stringMatching(/^[abc]{1,8}$/), fc.nat(4), (text, words, most) => {
        for (const { span, errors } of findNearly(text, words, most)) {
          expect(distance(spanText(text, span), words)).toBe(errors);
        }
      }),
    );
  });
});

describe('likeness', () => {
  test('is the same from both sides, 1 for equal texts and 0 for nothing in common', () => {
    fc.assert(
      fc.property(fewLetters, fewLetters, (left, right) => {
        expect(likeness(left, right)).toBe(likeness(right, left));
        expect(likeness(left, left)).toBe(1);
      }),
    );
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7);
  });
});
