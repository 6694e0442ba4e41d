import { type Candidates, gatherCandidates, type Pairing } from './candidates';
import { pickCells } from './cells';
import type { ComparedPassage } from './comparedPassage';
import { type Weights, weigh } from './weigh';
import { type WordingEvidence, type WordingKind, wordingEvidence } from './wordingEvidence';
import type { Work } from './work';

/** Log odds by wording below which nothing around a pair could make it a link. */
const HOPELESS = -7;

/** What the reader has said of a pair of places. */
export type Verdict = (left: number, right: number) => 'confirmed' | 'rejected' | undefined;

/** Pairs of passages that may be links. */
export type Pairs = Pairing & {
  /** Log odds that the words of each pair come to. */
  readonly odds: Float64Array;
  /** The share of words that each has in common. */
  readonly words: Float64Array;
};

/** The pairs of two accounts that are worth weighing; confirmed ones are always among them. */
export function gatherPairs(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  confirmed: readonly (readonly [number, number])[],
  verdict: Verdict,
  weights: Weights<WordingKind>,
  work: Work,
): Pairs {
  const candidates = gatherCandidates(left, right, confirmed, work);
  const evidence = wordingEvidence(candidates, work);
  return promisingPairs(candidates, evidence, weights, verdict, work);
}

/** Of all candidates, those whose words are not hopeless. */
export function promisingPairs(
  { likeness, ...pairing }: Candidates,
  evidence: WordingEvidence,
  weights: Weights<WordingKind>,
  verdict: Verdict,
  work: Work,
): Pairs {
  const odds = weigh(evidence, weights, likeness.length, work);
  const isPromising = (left: number, right: number, index: number) =>
    ((likeness[index] ?? 0) > 0 && (odds[index] ?? 0) >= HOPELESS) ||
    verdict(left, right) === 'confirmed';
  return pickPairs({ ...pairing, odds, words: evidence.words }, isPromising);
}

/** Those pairs of places of which something holds. */
export function pickPairs(
  { left, right, cells, odds, words }: Pairs,
  isPicked: (left: number, right: number, index: number) => boolean,
): Pairs {
  const { lefts, rights } = cells;
  const picked = new Int32Array(lefts.length)
    .map((_, index) => index)
    .filter((index) => isPicked(lefts[index] ?? 0, rights[index] ?? 0, index));
  const column = (all: Float64Array) => Float64Array.from(picked, (index) => all[index] ?? 0);
  return { left, right, cells: pickCells(cells, picked), odds: column(odds), words: column(words) };
}
