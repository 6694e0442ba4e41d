import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../domain/text/vocabulary';
import { WordScanner } from '../../../domain/text/wordScanner';

/** The numbers of the words of a text, as the scanner meets them. */
function numbersOf(text: string): number[] {
  const vocabulary = new Vocabulary();
  const scanner = new WordScanner(text);
  const numbers: number[] = [];
  while (scanner.next()) numbers.push(vocabulary.numberOf(scanner));
  return numbers;
}

/** The numbers of words that all have the same hash. */
function numbersOfColliding(words: readonly string[]): number[] {
  const vocabulary = new Vocabulary();
  return words.map((text) => {
    const word = { text, start: 0, end: text.length, isShort: false, high: 0, low: 0, hash: 7 };
    return vocabulary.numberOf(word);
  });
}

const letters = fc.constantFrom(...'abcéяж\u0301\u00ff\u0100'.split(''));
const word = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join('')}`);

describe('Vocabulary', () => {
  it('gives equal words one number, and different words different ones, from 0', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const different = [...new Set(words)];
        expect(numbersOf(words.join(' '))).toEqual(words.map((each) => different.indexOf(each)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [["don't", 'dont', 'don’t', 'dont']],
    [['a.b', 'ab', 'a:b', 'ab']],
    [['1,000', '1.000', '1000', '1,000']],
    [['abcdefgh', 'bcdefgh', 'abcdefghi', 'bcdefghi', 'abcdefgh']],
    [['é', 'e\u0301', 'e', 'é']],
    [['👍🏽', '👍', '👎', '👍🏽']],
    [['ÿÿÿÿÿÿÿÿ', 'ÿÿÿÿÿÿÿ', 'ĀĀ', 'ÿÿÿÿÿÿÿÿ']],
  ])('tells %j from one another', (words) => {
    const different = [...new Set(words)];
    expect(numbersOf(words.join(' '))).toEqual(words.map((each) => different.indexOf(each)));
  });

  it('never takes two words for one because their hashes are equal', () => {
    expect(numbersOfColliding(['peacekeeper', 'peacekeeped', 'peace', 'peacekeeper'])).toEqual([
      0, 1, 2, 0,
    ]);
  });

  it('still knows its words when it has grown', () => {
    const words = Array.from(
      { length: 5000 },
      (_, index) => `${index}word${index % 7 ? '' : 'long'}`,
    );
    const numbers = numbersOf([...words, ...words].join(' '));
    expect(numbers.slice(5000)).toEqual(numbers.slice(0, 5000));
    expect(new Set(numbers).size).toBe(5000);
  });
});
