import type { Stretch } from '../difference/stretch';
import { cutWords } from '../text/words';

/**
 * Counts the words before an offset of one text that the other text has too. Offsets with equal counts on both sides
 * stand between the same words.
 */
export function matchedWords(
  text: string,
  stretches: readonly Stretch[],
  side: 'left' | 'right',
): (offset: number) => number {
  const starts = stretches.flatMap((stretch) => {
    if (stretch.side !== 'both') return [];
    const { start, end } = stretch[side];
    const words = cutWords(text.slice(start, end)).filter(({ kind }) => kind === 'word');
    return words.map((word) => start + word.start);
  });
  return (offset) => countBelow(starts, offset);
}

/** How many of the rising numbers are smaller than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
