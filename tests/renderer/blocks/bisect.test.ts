import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisect } from '../../../renderer/blocks/bisect';

test('finds where something begins to hold, and the length where it never does', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(300), (length, start) => {
      expect(bisect(length, (index) => index >= start)).toBe(Math.min(start, length));
    }),
  );
});
