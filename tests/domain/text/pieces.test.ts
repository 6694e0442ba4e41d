import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPieces } from '../../../domain/text/pieces';

const ranges = (length: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }), fc.string())
      .map(([a, b, tag]) => ({ span: { start: Math.min(a, b), end: Math.max(a, b) }, tag })),
    { maxLength: 6 },
  );

const textWithRanges = fc
  .string({ unit: 'binary' })
  .chain((text) => fc.tuple(fc.constant(text), ranges(text.length)));

test('the pieces spell the text in order and none is empty', () => {
  fc.assert(
    fc.property(textWithRanges, ([text, marked]) => {
      const pieces = cutPieces(text.length, marked);
      expect(pieces.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
      expect(pieces.every(({ span }) => span.start < span.end)).toBe(true);
    }),
  );
});

test('a unit of text bears the tag of every range that covers it, and no other', () => {
  fc.assert(
    fc.property(textWithRanges, ([text, marked]) => {
      for (const { span, tags } of cutPieces(text.length, marked)) {
        const covering = marked.filter(
          (one) => one.span.start <= span.start && span.start < one.span.end,
        );
        expect(tags).toEqual(covering.map(({ tag }) => tag));
      }
    }),
  );
});
