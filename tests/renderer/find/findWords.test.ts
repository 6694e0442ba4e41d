import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../renderer/find/findWords';

const found = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

test.each([
  ['A stroke of genius, a Stroke of Genius.', 'stroke of', ['stroke of', 'Stroke of']],
  ['Wałęsa and Woerner, or Wörner', 'worner', ['Wörner']],
  ['the whole  \n truth', 'whole truth', ['whole  \n truth']],
  ['what? (really) [so]', '(really)', ['(really)']],
  ['Ельцин всё понял', 'все', ['всё']],
  ['cafe\u0301 society', 'café', ['cafe\u0301']],
  ['nothing', '  ', []],
])('in “%s” the words “%s” are found', (text, words, places) => {
  expect(found(text, words)).toEqual(places);
});

test('any words of a text are found in it where they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (words, around) => {
      fc.pre(
        words.trim() === words &&
          !/\s/u.test(words) &&
          words.normalize('NFD').replace(/\p{M}/gu, '') !== '',
      );
      expect(findWords(`${around} ${words} ${around}`, words).length).toBeGreaterThan(0);
    }),
  );
});
