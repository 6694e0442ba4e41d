import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Ignorable } from '../../../domain/difference/diffWords';
import type { Stretch } from '../../../domain/difference/stretch';
import { spanText } from '../../../domain/text/span';
import { formsOf, wordsOf } from './forms';
import { smallestEdit } from './smallestEdit';
import { applyStretches, draw, expectLaws } from './stretchLaws';
import { textPairs } from './texts';

const ignorables: readonly Ignorable[] = [
  'case',
  'punctuation',
  'white space',
  'accents',
  'spelling',
];

function wordsApart(left: string, right: string, stretches: readonly Stretch[]): number {
  return stretches
    .filter(({ side }) => side !== 'both')
    .reduce(
      (sum, stretch) =>
        sum + wordsOf(spanText(left, stretch.left) + spanText(right, stretch.right)).length,
      0,
    );
}

function drawn(left: string, right: string, ignore: readonly Ignorable[] = []): string {
  return draw(left, right, diffWords(left, right, { ignore }).stretches);
}

describe('the laws of stretches', () => {
  it('hold for any two texts, whatever is ignored', () => {
    fc.assert(
      fc.property(textPairs, fc.subarray([...ignorables]), ([left, right], ignore) => {
        const { stretches, complete } = diffWords(left, right, { ignore });
        expectLaws(left, right, stretches, (spelling) => formsOf(spelling, ignore));
        expect(complete).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('make the right text of the left one to the letter when nothing is ignored', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        const { stretches } = diffWords(left, right);
        expect(applyStretches(left, right, stretches)).toBe(right);
      }),
      { numRuns: 2000 },
    );
  });

  it('call a text the same as itself', () => {
    fc.assert(
      fc.property(textPairs, ([text]) => {
        expect(diffWords(text, text).stretches.every(({ side }) => side === 'both')).toBe(true);
      }),
    );
  });

  it('call as many words different whichever text stands on the left', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        expect(wordsApart(left, right, diffWords(left, right).stretches)).toBe(
          wordsApart(right, left, diffWords(right, left).stretches),
        );
      }),
    );
  });
});

describe('the size of the edit', () => {
  it('is the smallest there is, as jsdiff finds it', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        const { stretches } = diffWords(left, right, { ignore: ['white space'] });
        expect(wordsApart(left, right, stretches)).toBe(
          smallestEdit(wordsOf(left), wordsOf(right)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('diffWords', () => {
  it.each([
    ['the cat sat', 'the dog sat', 'the [-cat-]{+dog+} sat'],
    ['the dog', 'the big dog', 'the {+big +}dog'],
    ['the the', 'the', 'the[- the-]'],
    ['it is. No', 'it is, no', 'it is[-. No-]{+, no+}'],
    ['one\r\ntwo', 'one\ntwo', 'one[-\r-]\ntwo'],
    ['', 'all', '{+all+}'],
    ['', '', ''],
    [' ', '', '[- -]'],
    ['он сказал «да»', 'она сказала «да»', '[-он сказал-]{+она сказала+} «да»'],
  ])('compares %j with %j', (left, right, expected) => {
    expect(drawn(left, right)).toBe(expected);
  });

  it.each<[Ignorable, string, string]>([
    ['case', 'The Kremlin', 'the KREMLIN'],
    ['punctuation', '“No,” he said', 'No — he said.'],
    ['white space', 'one\r\n two', 'one two'],
    ['accents', 'всё об Andrei Kozyrév', 'все об Andrei Kozyrev'],
    ['spelling', "Eltsin's colour", "Eltsin's color"],
    ['spelling', 'Yeltsin organised', 'Eltsin organized'],
  ])('does not see a difference of %s when asked not to', (trait, left, right) => {
    expect(drawn(left, right)).toMatch(/\[-|\{\+/);
    expect(drawn(left, right, [trait])).toBe(left);
  });

  it('matches in few fragments where it has the choice', () => {
    expect(drawn('a b c d', 'x a b a b c d')).toBe('{+x a b +}a b c d');
  });
});
