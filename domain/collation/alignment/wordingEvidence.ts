import { sharedWords } from '../sharedWords';
import type { Candidate, Pairing } from './candidates';
import type { ComparedPassage, Quoted } from './comparedPassage';
import { sharedDate } from './sharedDate';
import { sharedSpeech } from './sharedSpeech';

/** The evidence that lies in the words of two passages themselves; each grows with likeness. */
export type WordingEvidence = ReturnType<typeof wordingEvidence>;
export type WordingKind = keyof WordingEvidence;

/** Keeps the measure of sameness finite for passages word for word alike. */
const ROOM_ABOVE_SAMENESS = 0.03;

export function wordingEvidence(pairing: Pairing, candidate: Candidate) {
  const left = pairing.left[candidate.left];
  const right = pairing.right[candidate.right];
  if (!left || !right) throw new RangeError('A candidate stands outside its accounts');
  const { likeness, aboveBackground, surroundingsAbove } = candidate;
  return {
    aboveBackground,
    aboveHome: likeness - Math.max(left.likenessAtHome, right.likenessAtHome),
    surroundings: surroundingsAbove,
    pairs: sharedPairs(left, right),
    sameness: -Math.log(1 + ROOM_ABOVE_SAMENESS - Math.min(1, likeness)),
    words: sharedWords(left.sortedStems, right.sortedStems),
    rareHere: Math.log1p(sharedRarity(left.rarityHere, right.rarityHere)),
    quoted: sharedQuoted(left.quoted, right.quoted),
    dates: sharedDate(left.dates, right.dates),
    speech: sharedSpeech(left.speech, right.speech),
  };
}

/** Of the pairs of neighbouring words in the passage with fewer, weighed by rarity, the share the other has too. */
function sharedPairs(left: ComparedPassage, right: ComparedPassage): number {
  const all = Math.min(sum(left.pairs), sum(right.pairs));
  let shared = 0;
  for (const [pair, rarity] of left.pairs) if (right.pairs.has(pair)) shared += rarity;
  return all > 0 ? shared / all : 0;
}

/** How much the words they share stand out from the text around them on both sides. */
function sharedRarity(
  left: ReadonlyMap<number, number>,
  right: ReadonlyMap<number, number>,
): number {
  let shared = 0;
  for (const [stem, rarity] of left) shared += Math.min(rarity, right.get(stem) ?? 0);
  return shared;
}

/** Of the words in quotation marks on the side with fewer, weighed by rarity, the share that is quoted on the other. */
function sharedQuoted(left: Quoted, right: Quoted): number {
  const all = Math.min(sum(left.rarity), sum(right.rarity));
  if (all === 0 || !(left.isFragment || right.isFragment)) return 0;
  return sharedRarity(left.rarity, right.rarity) / all;
}

function sum(weights: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}
