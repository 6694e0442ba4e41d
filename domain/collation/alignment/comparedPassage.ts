import type { PassageWord } from '../readPassage';
import type { SparseVector } from './sparseVector';

/** A passage made ready to be compared with those of other accounts. */
export type ComparedPassage = {
  readonly id: string;
  readonly words: readonly PassageWord[];
  /** The stem of every word, as a number, in order. */
  readonly stems: readonly number[];
  /** The same, ascending. */
  readonly sortedStems: readonly number[];
  /** How rare each stem is that says something. */
  readonly rarity: ReadonlyMap<number, number>;
  /** Stems and groups of four letters, weighed by rarity; half the weight each. */
  readonly wording: SparseVector;
  /** How rare each pair of neighbouring words is; pairs of mere function words are left out. */
  readonly pairs: ReadonlyMap<number, number>;
  /** The stems of the passage and of those around it. */
  readonly surroundings: SparseVector;
  /** For each stem, how rare it is in this part of the account: nothing for a word that every passage has. */
  readonly rarityHere: ReadonlyMap<number, number>;
  /** How like the passage is to the likest others of its own account: high for commonplaces. */
  readonly likenessAtHome: number;
};
