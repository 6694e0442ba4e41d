import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Ignorable } from '../../../domain/difference/diffWords';
import { readableStretches } from '../../../domain/difference/readableStretches';
import type { Stretch } from '../../../domain/difference/stretch';
import { formsOf } from './forms';
import { applyStretches, draw, expectLaws } from './stretchLaws';
import { textPairs } from './texts';

const ignorables: readonly Ignorable[] = [
  'case',
  'punctuation',
  'white space',
  'accents',
  'spelling',
];

function readable(left: string, right: string): string {
  return draw(left, right, readableStretches(left, right, diffWords(left, right).stretches));
}

function fragments(stretches: readonly Stretch[]): number {
  return stretches.filter(
    ({ side }, index) => side !== 'both' && (stretches[index - 1]?.side ?? 'both') === 'both',
  ).length;
}

describe('the laws of readable stretches', () => {
  it('keeps the laws of stretches, whatever was ignored', () => {
    fc.assert(
      fc.property(textPairs, fc.subarray([...ignorables]), ([left, right], ignore) => {
        const { stretches } = diffWords(left, right, { ignore });
        const readable = readableStretches(left, right, stretches);
        expectLaws(left, right, readable, (spelling) => formsOf(spelling, ignore));
      }),
      { numRuns: 2000 },
    );
  });

  it('makes the right text of the left one to the letter', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        const stretches = readableStretches(left, right, diffWords(left, right).stretches);
        expect(applyStretches(left, right, stretches)).toBe(right);
      }),
      { numRuns: 1000 },
    );
  });

  it('never tears a text into more fragments', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        const { stretches } = diffWords(left, right);
        expect(fragments(readableStretches(left, right, stretches))).toBeLessThanOrEqual(
          fragments(stretches),
        );
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(textPairs, ([left, right]) => {
        const once = readableStretches(left, right, diffWords(left, right).stretches);
        expect(readableStretches(left, right, once)).toEqual(once);
      }),
      { examples: [[['22thethethethe中文\t', 'thethethethethe22thethethethe中文\tthe']]] },
    );
  });
});

describe('readableStretches', () => {
  it.each([
    [
      'swallows islands of common words',
      'He called it great and he left at once.',
      'He thought the idea brilliant and left at once.',
      'He [-called it great and he-]{+thought the idea brilliant and+} left at once.',
    ],
    [
      'keeps an island of words that tell something',
      'the old Partnership for Peace was discussed',
      'a new Partnership for Peace is explained',
      '[-the old-]{+a new+} Partnership for Peace [-was discussed-]{+is explained+}',
    ],
    [
      'leaves a single change alone',
      'the cat sat on the mat',
      'the dog sat on the mat',
      'the [-cat-]{+dog+} sat on the mat',
    ],
    [
      'slides what was put in to the edges of a sentence',
      'It was. No more.',
      'It is. It was. No more.',
      '{+It is. +}It was. No more.',
    ],
    [
      'slides what was left out to the edges of a paragraph',
      'one\n\nnew\n\ntwo',
      'one\n\ntwo',
      'one\n\n[-new\n\n-]two',
    ],
    [
      'keeps a quotation with its marks',
      'He said “yes.” Then he left.',
      'He said “yes.” She said “no.” Then he left.',
      'He said “yes.” {+She said “no.” +}Then he left.',
    ],
    [
      'keeps numbers whole',
      'In 1990–1995 the whole budget rose by $1.5bn.',
      'In 1990–1996 the whole budget rose by $2.5bn.',
      'In [-1990–1995-]{+1990–1996+} the whole budget rose by [-$1.5bn-]{+$2.5bn+}.',
    ],
    [
      'does the same in Russian',
      'Это гениально. Он ушёл.',
      'Это гениально. Это была великая идея. Он ушёл.',
      'Это гениально. {+Это была великая идея. +}Он ушёл.',
    ],
  ])('%s', (_, left, right, expected) => {
    expect(readable(left, right)).toBe(expected);
  });
});
