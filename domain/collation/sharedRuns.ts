import type { PassageWord } from './readPassage';

/** The longest runs of at least `least` words that both passages share in the same order, as the left spells them. */
export function sharedRuns(
  left: readonly PassageWord[],
  right: readonly PassageWord[],
  least: number,
): string[] {
  const runs: string[] = [];
  for (let start = 0; start + least <= left.length; start += 1) {
    let longest = 0;
    for (let other = 0; other + least <= right.length; other += 1) {
      longest = Math.max(longest, runLength(left, start, right, other));
    }
    if (longest < least) continue;
    runs.push(
      left
        .slice(start, start + longest)
        .map((word) => word.spelled)
        .join(' '),
    );
    start += longest - 1;
  }
  return runs;
}

function runLength(
  left: readonly PassageWord[],
  from: number,
  right: readonly PassageWord[],
  to: number,
): number {
  let length = 0;
  while (left[from + length] && left[from + length]?.stem === right[to + length]?.stem) length += 1;
  return length;
}
