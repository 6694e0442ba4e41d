import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedQuote } from '../../../domain/text/balancedQuote';

/** The words between the bars, as they would be copied. */
function copied(marked: string): string {
  const [before = '', words = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + words.length };
  return balancedQuote(before + words + after, span);
}

describe('balancedQuote', () => {
  test.each([
    ['he said “it is |genius| indeed”', '“genius”'],
    ['he |said “it is| genius”', 'said “it is”'],
    ['he said “it is |genius” and left|', '“genius” and left'],
    ['|“genius”|', '“genius”'],
    ['“genius”| and left|', ' and left'],
    ['he |left|', 'left'],
  ])('copies %j as %j', (marked, words) => {
    expect(copied(marked)).toBe(words);
  });

  test('pairs the marks of any stretch of a text whose own are paired', () => {
    const text = fc
      .array(fc.tuple(fc.stringMatching(/^[a-z ]{0,5}$/), fc.boolean()), { minLength: 1 })
      .map((parts) => parts.map(([words, quoted]) => (quoted ? `“${words}”` : words)).join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (all, one, other) => {
        const [start = 0, end = 0] = [one % (all.length + 1), other % (all.length + 1)].sort(
          (a, b) => a - b,
        );
        const quote = balancedQuote(all, { start, end });
        expect(quote).toContain(all.slice(start, end));
        expect(quote.replace(/[^“”]/g, '')).toMatch(/^(“”)*$/);
      }),
    );
  });
});
