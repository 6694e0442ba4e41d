import type { PassageWord } from '../readPassage';
import type { PassageDate } from './readDates';
import type { SpeechAct } from './readSpeech';
import type { SparseVector } from './sparseVector';

/** What stands in quotation marks in a passage. */
export type Quoted = {
  /** How rare each stem is that stands there and says something. */
  readonly rarity: SparseVector;
  /** Few words at a time, not a speech at length: words that somebody took care to give as they were said. */
  readonly isFragment: boolean;
};

/** A passage made ready to be compared with those of other accounts; what is kept by key is kept by the number of a form. */
export type ComparedPassage = {
  readonly id: string;
  readonly words: readonly PassageWord[];
  /** The stem of every word, as a number, in order. */
  readonly stems: readonly number[];
  /** The same, ascending. */
  readonly sortedStems: Int32Array;
  /** How rare each stem is that says something. */
  readonly rarity: SparseVector;
  /** Stems and groups of four letters, weighed by rarity; half the weight each. */
  readonly wording: SparseVector;
  /** How rare each pair of neighbouring words is; pairs of mere function words are left out. */
  readonly pairs: SparseVector;
  /** The stems of the passage and of those around it. */
  readonly surroundings: SparseVector;
  /** For each stem, how rare it is in this part of the account: nothing for a word that every passage has. */
  readonly rarityHere: SparseVector;
  readonly quoted: Quoted;
  readonly dates: readonly PassageDate[];
  readonly speech: readonly SpeechAct[];
  /** How like the passage is to the likest others of its own account: high for commonplaces. */
  readonly likenessAtHome: number;
};
