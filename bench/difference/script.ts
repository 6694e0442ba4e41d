import type { Side } from '../../domain/difference/stretch';
import { cutWords } from '../../domain/text/words';

/** A part of an edit script: so many words that stand on both sides or on one. */
export type Part = { readonly side: Side; readonly words: number };

/** What an edit script is judged by. */
export type Script = {
  /** How many words stand on one side only. */
  readonly size: number;
  /** In how many unbroken places. */
  readonly fragments: number;
  /** How many runs of words that both sides have lie between two of those, and how many of them are 1 or 2 words long. */
  readonly islands: number;
  readonly shortIslands: number;
};

export function judgeScript(parts: readonly Part[]): Script {
  const runs = joinParts(parts);
  const islands = runs.slice(1, -1).filter(({ isApart }) => !isApart);
  const apart = runs.filter(({ isApart }) => isApart);
  return {
    size: apart.reduce((sum, { words }) => sum + words, 0),
    fragments: apart.length,
    islands: islands.length,
    shortIslands: islands.filter(({ words }) => words <= 2).length,
  };
}

export function countWords(text: string): number {
  return cutWords(text).length;
}

/** Parts without words do not count; those that touch are one. */
function joinParts(parts: readonly Part[]) {
  const runs: { isApart: boolean; words: number }[] = [];
  for (const { side, words } of parts) {
    const isApart = side !== 'both';
    const last = runs.at(-1);
    if (words === 0) continue;
    if (last?.isApart === isApart) last.words += words;
    else runs.push({ isApart, words });
  }
  return runs;
}
