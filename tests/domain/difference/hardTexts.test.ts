import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editWords, wordsWithSpace } from '../../../bench/difference/editText';
import { oneOf, randomSource } from '../../../bench/difference/randomSource';
import { writeProse } from '../../../bench/difference/writeProse';
import { type DifferenceOptions, diffWords } from '../../../domain/difference/diffWords';
import { readableStretches } from '../../../domain/difference/readableStretches';
import type { Stretch } from '../../../domain/difference/stretch';

/** The laws of stretches at the speed that long texts need: they spell both texts, and `both` is the same to the letter. */
function keepLaws(left: string, right: string, stretches: readonly Stretch[]): boolean {
  let [leftEnd, rightEnd] = [0, 0];
  const areLawful = stretches.every((stretch) => {
    const followsOn = stretch.left.start === leftEnd && stretch.right.start === rightEnd;
    [leftEnd, rightEnd] = [stretch.left.end, stretch.right.end];
    const onLeft = left.slice(stretch.left.start, stretch.left.end);
    const onRight = right.slice(stretch.right.start, stretch.right.end);
    if (stretch.side === 'both') return followsOn && onLeft === onRight && onLeft !== '';
    return followsOn && (stretch.side === 'left' ? onRight : onLeft) === '';
  });
  return areLawful && leftEnd === left.length && rightEnd === right.length;
}

function expectLawful(left: string, right: string, options: DifferenceOptions = {}): boolean {
  const { stretches, complete } = diffWords(left, right, options);
  expect(keepLaws(left, right, stretches)).toBe(true);
  expect(keepLaws(left, right, readableStretches(left, right, stretches))).toBe(true);
  return complete;
}

function drawn(words: readonly string[], count: number, seed: number, between = ' '): string {
  const random = randomSource(seed);
  return Array.from({ length: count }, () => oneOf(random, words)).join(between);
}

function lightlyEdited(text: string): string {
  return editWords(wordsWithSpace(text), 0.03, randomSource(1)).join('');
}

const emoji = ['👍🏽', '👨‍👩‍👧', '🇷🇺', '🇷', '\u200d', 'x'];
const loneHalves = ['\ud83d', '\ude00', 'a', ' '];
const rightToLeft = ['שלום', 'עולם', 'سلام', 'كتاب', '.'];
const giant = writeProse(200_000, 1).replace(/\P{L}/gu, '').slice(0, 1_000_000);
const sentence = `${writeProse(25, 2)} `;

const hardPairs: readonly (readonly [name: string, texts: () => readonly [string, string]])[] = [
  ['nothing against nothing', () => ['', '']],
  ['nothing against a long text', () => ['', writeProse(100_000, 3)]],
  ['a word of a million letters', () => [giant, `${giant.slice(0, -1)}!`]],
  ['the same amid others', () => [`one ${giant} two`, `one ${giant.slice(1)} two`]],
  ['a million accents on one letter', () => ['\u0301'.repeat(1e6), '\u0301'.repeat(1e6 - 1)]],
  ['200,000 line breaks', () => ['\n'.repeat(200_000), '\n'.repeat(199_999)]],
  ['lines that end in other ways', () => ['word\r\n'.repeat(20_000), 'word\n'.repeat(20_000)]],
  ['one word again and again', () => ['never '.repeat(100_000), 'never '.repeat(99_000)]],
  ['two words again and again', () => ['no yes '.repeat(50_000), 'yes no '.repeat(49_000)]],
  ['one sentence 2,000 times', () => [sentence.repeat(2000), lightlyEdited(sentence.repeat(2000))]],
  ['nothing but full stops', () => ['.'.repeat(100_000), `${'.'.repeat(50_000)},`.repeat(2)]],
  ['a number of 100,000 parts', () => ['1,'.repeat(1e5), `${'1,'.repeat(5e4)}2`]],
  ['random words of two', () => [drawn(['a', 'b'], 20_000, 4), drawn(['a', 'b'], 20_000, 5)]],
  ['emoji', () => [drawn(emoji, 20_000, 6, ''), drawn(emoji, 20_000, 7, '')]],
  ['lone surrogates', () => [drawn(loneHalves, 20_000, 8, ''), drawn(loneHalves, 20_000, 9, '')]],
  ['scripts from right to left', () => [drawn(rightToLeft, 2e4, 10), drawn(rightToLeft, 2e4, 11)]],
  ['unlike texts of 100,000 words', () => [writeProse(100_000, 12), writeProse(100_000, 13)]],
];

describe('the laws of stretches hold, and the comparison is complete, for', () => {
  it.each(hardPairs)('%s', (_, texts) => {
    const [left, right] = texts();
    expect(expectLawful(left, right)).toBe(true);
  });

  it('a million lightly edited words', () => {
    const text = writeProse(1_000_000, 14);
    expect(expectLawful(text, lightlyEdited(text))).toBe(true);
  });

  it('a piece of text repeated, cut and repeated again', () => {
    const piece = fc.constantFrom(
      'a ',
      'a b ',
      '. ',
      '\r\n',
      'é',
      '🇷🇺',
      '1,',
      "a'",
      '\ud83d',
      'שלום ',
    );
    const repeated = fc
      .array(fc.tuple(piece, fc.nat(400)), { maxLength: 6 })
      .map((parts) => parts.map(([one, times]) => one.repeat(times)).join(''));
    fc.assert(
      fc.property(repeated, repeated, fc.boolean(), (left, right, moves) => {
        expect(expectLawful(left, right, { moves })).toBe(true);
      }),
    );
  });
});

describe('when time runs out', () => {
  it.each(hardPairs)('the laws hold all the same: %s', (_, texts) => {
    const [left, right] = texts();
    expectLawful(left, right, { shouldStop: () => true });
  });

  it.each([0, 1, 5, 20])(
    'after asking %d times, unlike long texts are not called compared',
    (most) => {
      const [left, right] = [writeProse(60_000, 15), writeProse(60_000, 16)];
      let asked = 0;
      const shouldStop = () => asked++ >= most;
      expect(expectLawful(left, right, { shouldStop })).toBe(false);
      expect(asked).toBe(most + 1);
    },
  );
});
