import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorSchema } from '../../../domain/notes/anchor';
import { describeAnchor } from '../../../domain/notes/describeAnchor';
import { spanText } from '../../../domain/text/span';
import { textAndSpan } from './arbitraries';

describe('describeAnchor', () => {
  test('spells a stretch of the text around the words, whole characters only', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { quote } = describeAnchor('memcon', 'idea', text, span);
        expect(quote.exact).toBe(spanText(text, span));
        expect(text.slice(0, span.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(quote.suffix)).toBe(true);
        expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('always makes an anchor that can be saved', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(anchorSchema.safeParse(describeAnchor('memcon', 'idea', text, span)).success).toBe(
          true,
        );
      }),
    );
  });

  test('keeps 32 units on each side', () => {
    const text = `${'a'.repeat(40)}genius${'b'.repeat(40)}`;
    expect(describeAnchor('memcon', 'idea', text, { start: 40, end: 46 })).toEqual({
      source: 'memcon',
      passage: 'idea',
      quote: {
        type: 'TextQuoteSelector',
        exact: 'genius',
        prefix: 'a'.repeat(32),
        suffix: 'b'.repeat(32),
      },
      position: { type: 'TextPositionSelector', start: 40, end: 46 },
    });
  });

  test('gives up one unit of context rather than half a character', () => {
    const text = `😀${'a'.repeat(31)}genius${'b'.repeat(31)}😀`;
    const { quote } = describeAnchor('memcon', 'idea', text, { start: 33, end: 39 });
    expect(quote.prefix).toBe('a'.repeat(31));
    expect(quote.suffix).toBe('b'.repeat(31));
  });
});
