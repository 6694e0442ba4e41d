import type { PassageWord } from '../readPassage';
import type { Numbering } from './numbering';
import { type SparseVector, tally } from './sparseVector';

/** What a passage is compared by, each form by its number. */
export type CountedForms = {
  readonly words: readonly PassageWord[];
  readonly stems: readonly number[];
  /** The stems that say something, in order. */
  readonly telling: readonly number[];
  /** How often each of these occurs. */
  readonly stemCounts: SparseVector;
  /** How often each group of four letters occurs, in the words that say something. */
  readonly groupCounts: SparseVector;
  readonly pairCounts: SparseVector;
};

export function countForms(words: readonly PassageWord[], numbering: Numbering): CountedForms {
  const stems = words.map((word) => numbering.stem(word.stem));
  const telling: number[] = [];
  const groups: number[] = [];
  const pairs: number[] = [];
  words.forEach((word, index) => {
    const stem = stems[index] ?? 0;
    if (!word.isFunction) {
      telling.push(stem);
      groups.push(...numbering.letterGroups(word.folded));
    }
    const before = words[index - 1];
    if (before !== undefined && !(before.isFunction && word.isFunction)) {
      pairs.push(numbering.pair(stems[index - 1] ?? 0, stem));
    }
  });
  return {
    words,
    stems,
    telling,
    stemCounts: tally(telling),
    groupCounts: tally(groups),
    pairCounts: tally(pairs),
  };
}
