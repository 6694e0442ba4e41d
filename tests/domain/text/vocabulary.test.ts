import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../domain/text/vocabulary';

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

function numbersOf(words: readonly string[], hashOf: (word: string) => number): number[] {
  const vocabulary = new Vocabulary();
  return words.map((word) => vocabulary.numberOf(unitsOf(word), 0, word.length, hashOf(word)));
}

describe('Vocabulary', () => {
  it('gives equal words one number, and different words different ones, from 0', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 50 }), (words) => {
        const different = [...new Set(words)];
        expect(numbersOf(words, (word) => word.length)).toEqual(
          words.map((word) => different.indexOf(word)),
        );
      }),
    );
  });

  it('never takes two words for one because their hashes are equal', () => {
    expect(numbersOf(['peace', 'peach', 'peac', 'peace'], () => 7)).toEqual([0, 1, 2, 0]);
  });

  it('still knows its words when it has grown', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
    const numbers = numbersOf([...words, ...words], (word) => Number(word.slice(4)) * 31);
    expect(numbers.slice(5000)).toEqual(numbers.slice(0, 5000));
    expect(new Set(numbers).size).toBe(5000);
  });
});
