import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbering } from '../../../domain/difference/wordNumbering';
import type { FoldedTrait } from '../../../domain/text/foldWord';
import { textPairs } from './texts';

const traits: readonly FoldedTrait[] = ['case', 'accents', 'punctuation', 'spelling'];

describe('reading a text beside another', () => {
  it('gives the same words and numbers as reading it alone', () => {
    fc.assert(
      fc.property(textPairs, fc.subarray([...traits]), ([other, text], ignored) => {
        const [beside, alone] = [ignored, ignored].map((all) => new WordNumbering(new Set(all)));
        const guided = beside?.read(text, beside.read(other));
        alone?.read(other);
        expect(guided).toEqual(alone?.read(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts a word anew where only what follows it differs', () => {
    const numbering = new WordNumbering(new Set());
    const like = numbering.read("one two three don' t");
    const { starts, ends } = numbering.read("one two three don't", like);
    expect([...starts]).toEqual([0, 4, 8, 14]);
    expect([...ends]).toEqual([3, 7, 13, 19]);
  });

  it('goes on after a long stretch that only one text has', () => {
    const numbering = new WordNumbering(new Set());
    const [before, between, after] = ['a ', 'b ', 'c '].map((word) => word.repeat(400));
    const like = numbering.read(`${before}${after}`);
    const { numbers } = numbering.read(`${before}${between}${after}`, like);
    expect([numbers.length, numbers[0], numbers[400], numbers[800]]).toEqual([1200, 0, 2, 1]);
  });
});
