import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../domain/difference/diffWords';
import type { Difference, Move, Stretch } from '../../../domain/difference/stretch';
import { type Span, spanText } from '../../../domain/text/span';
import { formsOf } from './forms';
import { draw, expectLaws } from './stretchLaws';
import { textPairs } from './texts';

/** Words none of which stands twice. */
function rareWords(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');
}

function movesBetween(left: string, right: string): Difference {
  return diffWords(left, right, { moves: true });
}

function isWithin(span: Span, stretches: readonly Stretch[], side: 'left' | 'right'): boolean {
  return stretches.some(
    (stretch) =>
      stretch.side === side && stretch[side].start <= span.start && span.end <= stretch[side].end,
  );
}

/** The stretches inside a move, as those of the texts of the block alone. */
function shifted({ left, right, inner }: Move): Stretch[] {
  const shift = (span: Span, by: number) => ({ start: span.start - by, end: span.end - by });
  return inner.map((stretch) => ({
    side: stretch.side,
    left: shift(stretch.left, left.start),
    right: shift(stretch.right, right.start),
  }));
}

const lengths = fc.record({
  before: fc.nat(80),
  block: fc.integer({ min: 12, max: 60 }),
  over: fc.integer({ min: 61, max: 150 }),
  after: fc.nat(80),
});

/** Texts in which a block has gone over a longer stretch. */
const withMovedBlock = lengths.map(({ before, block, over, after }) => {
  const parts = [before, block, over, after].map((length, part) => rareWords(part * 1000, length));
  const [first = '', moved = '', passed = '', last = ''] = parts;
  return {
    block: moved,
    left: [first, moved, passed, last].join(' '),
    right: [first, passed, moved, last].join(' '),
  };
});

const somethingMoved = withMovedBlock.map(({ left, right }): [string, string] => [left, right]);

describe('the laws of moves', () => {
  it('hold for any two texts', () => {
    fc.assert(
      fc.property(fc.oneof(textPairs, somethingMoved), ([left, right]) => {
        const { stretches, moves } = movesBetween(left, right);
        const words = (spelling: string) => formsOf(spelling, []);
        expectLaws(left, right, stretches, words);
        for (const move of moves) {
          expect(isWithin(move.left, stretches, 'left')).toBe(true);
          expect(isWithin(move.right, stretches, 'right')).toBe(true);
          const [leftBlock, rightBlock] = [spanText(left, move.left), spanText(right, move.right)];
          expectLaws(leftBlock, rightBlock, shifted(move), words);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('findMoves', () => {
  it('names the whole of the block that went elsewhere, not what it went over', () => {
    fc.assert(
      fc.property(withMovedBlock, ({ block, left, right }) => {
        const { moves } = movesBetween(left, right);
        expect(moves.map((move) => spanText(left, move.left))).toEqual([block]);
        expect(moves.map((move) => spanText(right, move.right))).toEqual([block]);
      }),
    );
  });

  it('sees the same block whichever text stands on the left', () => {
    fc.assert(
      fc.property(withMovedBlock, ({ left, right }) => {
        const there = movesBetween(left, right).moves;
        const back = movesBetween(right, left).moves;
        expect(back.map((move) => [move.right, move.left])).toEqual(
          there.map((move) => [move.left, move.right]),
        );
      }),
    );
  });

  it('shows what differs inside a block', () => {
    const block = rareWords(1000, 40);
    const edited = block.replace('word1020', 'edited');
    const [a, b] = [rareWords(0, 30), rareWords(2000, 60)];
    const left = [a, block, b].join(' ');
    const right = [a, b, edited].join(' ');
    const [move] = movesBetween(left, right).moves;
    expect(draw(left, right, move?.inner ?? [])).toBe(
      block.replace('word1020', '[-word1020-]{+edited+}'),
    );
  });

  it('undoes accidental matches within a block, so that all of it is called moved', () => {
    const [a, b] = [rareWords(0, 30), rareWords(2000, 60)];
    const block = rareWords(1000, 40);
    const accident = `others word1010 ${rareWords(5000, 10)} word1020 there`;
    const left = [a, block, b].join(' ');
    const right = [a, accident, b, block].join(' ');
    const { stretches, moves } = movesBetween(left, right);
    expect(moves.map((move) => spanText(left, move.left))).toEqual([block]);
    expect(draw(left, right, stretches)).toContain(`[-${block}-]{+${accident}+}`);
  });
});

describe('what is no move', () => {
  it('is what only accidental matches of two moved blocks kept from being matched', () => {
    const sprinkled = (from: number) =>
      Array.from({ length: 40 }, (_, index) => `${rareWords(from + index * 5, 5)} common${index}`);
    const [one, other] = [1000, 2000].map((from) =>
      [...sprinkled(from), rareWords(from + 500, 5)].join(' '),
    );
    const [between, rest] = [rareWords(3000, 20), rareWords(4000, 300)];
    const left = [one, between, rest, other].join(' ');
    const right = [between, other, rest, one].join(' ');
    const { stretches, moves } = movesBetween(left, right);
    expect(moves.map((move) => spanText(left, move.left))).toEqual([one, other]);
    const kept = stretches.filter(({ side }) => side === 'both');
    expect(kept.map((stretch) => spanText(left, stretch.left)).join('')).toContain(between);
  });

  it('is a block that stands twice on one side', () => {
    const [a, block, b] = [rareWords(0, 30), rareWords(1000, 40), rareWords(2000, 60)];
    expect(movesBetween([a, block, b].join(' '), [a, block, b, block].join(' ')).moves).toEqual([]);
  });

  it('is a phrase of fewer than twelve words', () => {
    const [a, phrase, b] = [rareWords(0, 30), rareWords(1000, 11), rareWords(2000, 60)];
    expect(movesBetween([phrase, a, b].join(' '), [a, b, phrase].join(' ')).moves).toEqual([]);
  });

  it('is a set phrase that two unlike texts share', () => {
    const phrase =
      'and it came to pass in the days of the king that they went up to the house of the king';
    const common = phrase.split(' ');
    const filler = (from: number) =>
      Array.from({ length: 600 }, (_, index) => [
        common[index % common.length],
        rareWords(from + index, 1),
      ])
        .flat()
        .join(' ');
    const left = [phrase, filler(0), filler(5000)].join(' ');
    const right = [filler(10_000), filler(15_000), phrase].join(' ');
    expect(movesBetween(left, right).moves).toEqual([]);
  });

  it('is anything when moves are not asked for', () => {
    const [a, b] = [rareWords(0, 30), rareWords(2000, 60)];
    expect(diffWords(`${a} ${b}`, `${b} ${a}`).moves).toEqual([]);
  });
});
