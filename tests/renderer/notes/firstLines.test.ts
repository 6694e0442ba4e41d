import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLines } from '../../../renderer/notes/firstLines';

test('a note is begun as it begins, and never longer than a reader glances at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 900 }),
      (body) => {
        const beginning = firstLines(body);
        expect(body.trim().startsWith(beginning)).toBe(true);
        expect(beginning.length).toBeLessThanOrEqual(400);
        expect(beginning.split('\n').length).toBeLessThanOrEqual(5);
      },
    ),
  );
});

test('a short note is shown whole', () => {
  expect(firstLines('  one\ntwo\n')).toBe('one\ntwo');
});

test('a long line is cut between two words', () => {
  const beginning = firstLines('words '.repeat(100));
  expect(beginning).toMatch(/words$/);
});
