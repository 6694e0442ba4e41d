import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from '../../../domain/text/spanIndex';

const span = fc
  .tuple(fc.nat(40), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds the spans that share a unit with a stretch, by their start, and no other', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, stretch) => {
      const items = spans.map((each) => ({ span: each }));
      const sharesUnit = ({ start, end }: { start: number; end: number }) =>
        Math.max(start, stretch.start) < Math.min(end, stretch.end);
      const expected = items
        .filter((item) => sharesUnit(item.span))
        .sort((a, b) => a.span.start - b.span.start);
      expect(new SpanIndex(items).meeting(stretch)).toEqual(expected);
    }),
  );
});
