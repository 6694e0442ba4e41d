import type { PassageWord } from '../readPassage';
import type { Numbering } from './numbering';

/** What a passage is compared by, each form by its number. */
export type CountedForms = {
  readonly words: readonly PassageWord[];
  readonly stems: readonly number[];
  /** How often each stem that says something occurs. */
  readonly stemCounts: ReadonlyMap<number, number>;
  /** How often each group of four letters occurs, in the words that say something. */
  readonly groupCounts: ReadonlyMap<number, number>;
  readonly pairs: ReadonlySet<number>;
};

export function countForms(words: readonly PassageWord[], numbering: Numbering): CountedForms {
  const stems = words.map((word) => numbering.stem(word.stem));
  const saysSomething = (index: number) => words[index]?.isFunction === false;
  return {
    words,
    stems,
    stemCounts: counted(stems.filter((_, index) => saysSomething(index))),
    groupCounts: counted(
      words.flatMap((word) => (word.isFunction ? [] : numbering.letterGroups(word.folded))),
    ),
    pairs: new Set(
      stems.flatMap((stem, index) => {
        const before = stems[index - 1];
        if (before === undefined || !(saysSomething(index) || saysSomething(index - 1))) return [];
        return [numbering.pair(before, stem)];
      }),
    ),
  };
}

function counted(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
