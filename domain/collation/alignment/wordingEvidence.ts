import { sharedWords } from '../sharedWords';
import type { Candidates } from './candidates';
import { measureCells } from './cells';
import type { ComparedPassage, Quoted } from './comparedPassage';
import { sharedDate } from './sharedDate';
import { sharedSpeech } from './sharedSpeech';
import { type SparseVector, sumShared, sumValues } from './sparseVector';
import type { Work } from './work';

/** The evidence that lies in the words of two passages themselves, for every pair; each kind grows with likeness. */
export type WordingEvidence = ReturnType<typeof wordingEvidence>;
export type WordingKind = keyof WordingEvidence;

/** Share of the work on two accounts, as measured, of each kind of evidence that is costly. */
const COSTLY = 0.03;

/** Keeps the measure of sameness finite for passages word for word alike. */
const ROOM_ABOVE_SAMENESS = 0.03;

export function wordingEvidence({ left, right, cells, ...known }: Candidates, work: Work) {
  const { likeness, aboveBackground, surroundingsAbove } = known;
  const measure = (
    measured: (left: ComparedPassage, right: ComparedPassage, index: number) => number,
  ) =>
    measureCells(
      cells,
      work,
      (one, other, index) => {
        const [here, there] = [left[one], right[other]];
        if (!here || !there) throw new RangeError('A candidate stands outside its accounts');
        return measured(here, there, index);
      },
      COSTLY,
    );
  return {
    aboveBackground,
    aboveHome: measure(
      (one, other, index) =>
        (likeness[index] ?? 0) - Math.max(one.likenessAtHome, other.likenessAtHome),
    ),
    surroundings: surroundingsAbove,
    pairs: measure((one, other) => sharedPairs(one.pairs, other.pairs)),
    sameness: likeness.map((one) => -Math.log(1 + ROOM_ABOVE_SAMENESS - Math.min(1, one))),
    words: measure((one, other) => sharedWords(one.sortedStems, other.sortedStems)),
    rareHere: measure((one, other) => Math.log1p(sharedRarity(one.rarityHere, other.rarityHere))),
    quoted: measure((one, other) => sharedQuoted(one.quoted, other.quoted)),
    dates: measure((one, other) => sharedDate(one.dates, other.dates)),
    speech: measure((one, other) => sharedSpeech(one.speech, other.speech)),
  };
}

/** Of the pairs of neighbouring words in the passage with fewer, weighed by rarity, the share the other has too. */
function sharedPairs(left: SparseVector, right: SparseVector): number {
  const all = Math.min(sumValues(left), sumValues(right));
  return all > 0 ? sumShared(left, right, (rarity) => rarity) / all : 0;
}

/** How much the words they share stand out from the text around them on both sides. */
function sharedRarity(left: SparseVector, right: SparseVector): number {
  return sumShared(left, right, (here, there) => Math.min(here, there));
}

/** Of the words in quotation marks on the side with fewer, weighed by rarity, the share that is quoted on the other. */
function sharedQuoted(left: Quoted, right: Quoted): number {
  if (!(left.isFragment || right.isFragment)) return 0;
  const all = Math.min(sumValues(left.rarity), sumValues(right.rarity));
  return all > 0 ? sharedRarity(left.rarity, right.rarity) / all : 0;
}
