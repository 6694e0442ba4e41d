import type { PassageWord } from './readPassage';

/** With a single word that tells something, a run is shared by any two stories. */
const leastTelling = 2;

/**
 * The longest runs of at least `least` words that both passages share in the same order, as the left spells them.
 * Runs in which fewer than two words tell something of their own ("that it was in the") are none.
 */
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
    const run = left.slice(start, start + longest);
    if (longest < least || run.filter((word) => !word.isFunction).length < leastTelling) continue;
    runs.push(run.map((word) => word.spelled).join(' '));
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
