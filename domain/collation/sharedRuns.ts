import type { PassageWord } from './readPassage';

/** With a single word that tells something, a run is shared by any two stories. */
const leastTelling = 2;

/** Places looked at where a run may begin in the other passage: the same few words over and over are no quotation. */
const mostPlaces = 8;

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
  const places = placesOfRuns(right, least);
  for (let start = 0; start + least <= left.length; start += 1) {
    const others = places.get(nameRun(left, start, least)) ?? [];
    const longest = Math.max(0, ...others.map((other) => runLength(left, start, right, other)));
    const run = left.slice(start, start + longest);
    if (longest < least || run.filter((word) => !word.isFunction).length < leastTelling) continue;
    runs.push(run.map((word) => word.spelled).join(' '));
    start += longest - 1;
  }
  return runs;
}

/** Where runs of so many words begin, by their stems. */
function placesOfRuns(words: readonly PassageWord[], length: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + length <= words.length; start += 1) {
    const run = nameRun(words, start, length);
    const known = places.get(run);
    if (known === undefined) places.set(run, [start]);
    else if (known.length < mostPlaces) known.push(start);
  }
  return places;
}

function nameRun(words: readonly PassageWord[], start: number, length: number): string {
  let name = '';
  for (let at = start; at < start + length; at += 1) name += `${words[at]?.stem} `;
  return name;
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
