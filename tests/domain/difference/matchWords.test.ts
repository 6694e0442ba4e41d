import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editWords, wordsWithSpace } from '../../../bench/difference/editText';
import { randomSource } from '../../../bench/difference/randomSource';
import { writeProse } from '../../../bench/difference/writeProse';
import type { Matching } from '../../../domain/difference/matching';
import { matchWords } from '../../../domain/difference/matchWords';
import { editSize } from './matchings';
import { smallestEdit } from './smallestEdit';

type Lists = { readonly left: readonly number[]; readonly right: readonly number[] };

const never = () => false;

function match({ left, right }: Lists, shouldStop = never): Matching {
  return matchWords(Int32Array.from(left), Int32Array.from(right), shouldStop);
}

function expectLaws({ left, right, partners }: Matching): void {
  const matched = [...partners.entries()].filter(([, partner]) => partner >= 0);
  expect(matched.filter(([place, partner]) => right[partner] !== left[place])).toEqual([]);
  const falls = matched.filter(([, partner], index) => partner <= (matched[index - 1]?.[1] ?? -1));
  expect(falls).toEqual([]);
}

function expectSmallest(lists: Lists): void {
  const matching = match(lists);
  expectLaws(matching);
  expect(editSize(matching)).toBe(smallestEdit(lists.left, lists.right));
}

/** Lists too long for a table, of words of which there are so many. */
function unlikeLists(words: number, length: number): fc.Arbitrary<Lists> {
  const list = fc.array(fc.nat(words - 1), { minLength: length, maxLength: length });
  return fc.record({ left: list, right: list });
}

/** Invented prose of so many words, and the same with so great a share of its words edited. */
function editedProse(length: number, share: number): fc.Arbitrary<Lists> {
  return fc.nat().map((seed) => {
    const left = wordsWithSpace(writeProse(length, seed));
    return numbered(left, editWords(left, share, randomSource(seed + 1)));
  });
}

function numbered(left: readonly string[], right: readonly string[]): Lists {
  const words = [...new Set([...left, ...right])];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numberOf = (word: string) => numbers.get(word) ?? 0;
  return { left: left.map(numberOf), right: right.map(numberOf) };
}

function wordsFrom(first: number, length: number): number[] {
  return Array.from({ length }, (_, index) => first + index);
}

describe('matchWords', () => {
  it.each([2, 5, 100])('finds the smallest edit of unlike lists of %i words', (words) => {
    fc.assert(fc.property(unlikeLists(words, 260), expectSmallest), { numRuns: 10 });
  });

  it.each([
    [1000, 0.05],
    [1000, 0.4],
    [4000, 0.01],
    [4000, 0.05],
  ])('finds the smallest edit of prose of %i words with a share of %d edited', (length, share) => {
    fc.assert(fc.property(editedProse(length, share), expectSmallest), { numRuns: 10 });
  });

  it('comes near to the smallest edit of a text that repeats itself', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const sentence = wordsWithSpace(`${writeProse(25, seed)} `);
        const left = Array.from({ length: 40 }, () => sentence).flat();
        const lists = numbered(left, editWords(left, 0.05, randomSource(seed)));
        const matching = match(lists);
        expectLaws(matching);
        const smallest = smallestEdit(lists.left, lists.right);
        expect(editSize(matching)).toBeLessThanOrEqual(smallest * 1.05);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps what stands in order when a block goes over a very long one', () => {
    const [a, b, c] = [wordsFrom(0, 12_000), wordsFrom(20_000, 300), wordsFrom(30_000, 2000)];
    const matching = match({ left: [...a, ...b, ...c], right: [...b, ...a, ...c] });
    expectLaws(matching);
    expect(editSize(matching)).toBe(2 * b.length);
  });

  it('calls everything replaced when it must stop at once', () => {
    const lists = {
      left: Array.from({ length: 400 }, (_, n) => n % 7),
      right: Array.from({ length: 400 }, (_, n) => n % 5),
    };
    const matching = match(lists, () => true);
    expect(matching.complete).toBe(false);
    expectLaws(matching);
    expect(match(lists).complete).toBe(true);
  });

  it('gives what it has when it must stop on the way', () => {
    fc.assert(
      fc.property(unlikeLists(20, 300), fc.nat(40), (lists, calls) => {
        let left = calls;
        const matching = match(lists, () => left-- <= 0);
        expectLaws(matching);
        if (matching.complete) expect(editSize(matching)).toBe(editSize(match(lists)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('lists too long to be matched as one', () => {
  const length = 130_000;

  it('are matched between short sequences that stand once', () => {
    const left = wordsFrom(0, length);
    const right = left.map((word) => (word % 10 === 0 ? length + word : word));
    const matching = match({ left, right });
    expectLaws(matching);
    expect(editSize(matching)).toBe(2 * (length / 10));
  });

  it('are matched a piece at a time if there are none', () => {
    const random = randomSource(1);
    const drawn = () => Array.from({ length }, () => Math.floor(random() * 2));
    const matching = match({ left: drawn(), right: drawn() });
    expectLaws(matching);
    expect(matching.complete).toBe(true);
    expect(editSize(matching)).toBeLessThan(length / 2);
  });
});
