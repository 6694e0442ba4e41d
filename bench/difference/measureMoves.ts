import { diffWords } from '../../domain/difference/diffWords';
import { wordsWithSpace } from './editText';
import type { Input } from './inputs';

/** How many of the words that were moved are named as moved, and how many of those that are named were. */
export type MovesFound = {
  readonly input: Input;
  readonly blocks: number;
  readonly moved: number;
  readonly named: number;
  readonly rightlyNamed: number;
};

/** Words count on the left, and in an input without moved blocks every named word is one too many. */
export function measureMoves(input: Input): MovesFound {
  const moved = new Set(input.moved ?? []);
  const { moves } = diffWords(input.left, input.right, { moves: true });
  const isNamed = (place: number) =>
    moves.some(({ left }) => left.start <= place && place < left.end);
  const named = wordStarts(input.left).filter(isNamed);
  const rightlyNamed = named.filter((place) => moved.has(place)).length;
  return { input, blocks: moves.length, moved: moved.size, named: named.length, rightlyNamed };
}

function wordStarts(text: string): readonly number[] {
  let start = 0;
  return wordsWithSpace(text).map((word) => {
    start += word.length;
    return start - word.length;
  });
}
