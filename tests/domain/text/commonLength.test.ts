import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonLength } from '../../../domain/text/commonLength';

const before = fc.string({ maxLength: 4 });
const alike = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d', 'й'), maxLength: 300 });

test('two texts are alike up to the first unit that differs', () => {
  fc.assert(
    fc.property(before, before, alike, before, before, (head, other, body, tail, end) => {
      const [left, right] = [`${head}${body}${tail}`, `${other}${body}${end}`];
      const length = commonLength(left, head.length, right, other.length);
      const [from, to] = [head.length + length, other.length + length];
      expect(left.slice(head.length, from)).toBe(right.slice(other.length, to));
      expect(length).toBeGreaterThanOrEqual(body.length);
      expect(from === left.length || to === right.length || left[from] !== right[to]).toBe(true);
    }),
  );
});
