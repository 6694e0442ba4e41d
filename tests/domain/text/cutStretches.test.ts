import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStretches } from '../../../domain/text/cutStretches';
import { spanText } from '../../../domain/text/span';

const texts = fc
  .array(fc.constantFrom('a', 'word', '. ', ' ', '.” ', '? ', '🙂'), { maxLength: 200 })
  .map((parts) => parts.join(''));
const longest = fc.integer({ min: 4, max: 60 });

test('the stretches of a text follow one another and spell it', () => {
  fc.assert(
    fc.property(texts, longest, (text, most) => {
      const stretches = cutStretches(text, most);
      expect(stretches.map((span) => spanText(text, span)).join('')).toBe(text);
    }),
  );
});

test('no stretch is longer than asked for, and but for the last none is shorter than half of that', () => {
  fc.assert(
    fc.property(texts, longest, (text, most) => {
      const lengths = cutStretches(text, most).map(({ start, end }) => end - start);
      for (const length of lengths) expect(length).toBeLessThanOrEqual(most);
      for (const length of lengths.slice(0, -1)) expect(2 * length).toBeGreaterThanOrEqual(most);
    }),
  );
});

test('a text is cut behind a sentence, else behind a word', () => {
  const cut = (text: string, most: number) =>
    cutStretches(text, most).map((span) => spanText(text, span));
  expect(cut('He came. He saw it. He left.', 22)).toEqual(['He came. He saw it. ', 'He left.']);
  expect(cut('one two three four', 12)).toEqual(['one two ', 'three four']);
  expect(cut('abcdefgh', 5)).toEqual(['abcde', 'fgh']);
  expect(cut('ab🙂🙂', 3)).toEqual(['ab', '🙂', '🙂']);
});

test('a short text is one stretch', () => {
  expect(cutStretches('He came.', 100)).toEqual([{ start: 0, end: 8 }]);
});
