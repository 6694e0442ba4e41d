import { type Candidate, gatherCandidates } from './candidates';
import type { ComparedPassage } from './comparedPassage';
import { type WordingEvidence, wordingEvidence } from './wordingEvidence';
import type { Work } from './work';

/** Log odds by wording below which nothing around a pair could make it a link. */
const HOPELESS = -7;

/** What the reader has said of a pair of places. */
export type Verdict = (left: number, right: number) => 'confirmed' | 'rejected' | undefined;

/** A pair that may be a link, with the evidence of its words and the log odds they come to. */
export type Pair = {
  readonly candidate: Candidate;
  readonly evidence: WordingEvidence;
  readonly odds: number;
  readonly verdict: ReturnType<Verdict>;
};

/** The pairs of two accounts that are worth weighing, ascending by left, then right; confirmed ones are always among them. */
export function gatherPairs(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  confirmed: readonly (readonly [number, number])[],
  verdict: Verdict,
  weighWording: (evidence: WordingEvidence) => number,
  work: Work,
): Pair[] {
  const all = gatherCandidates(left, right, confirmed, work);
  const pairs: Pair[] = [];
  for (const candidate of work.over(all.candidates)) {
    const evidence = wordingEvidence(all, candidate);
    const said = verdict(candidate.left, candidate.right);
    const pair = { candidate, evidence, odds: weighWording(evidence), verdict: said };
    if (isPromising(pair)) pairs.push(pair);
  }
  return pairs;
}

export function isPromising({ candidate, odds, verdict }: Pair): boolean {
  return verdict === 'confirmed' || (candidate.likeness > 0 && odds >= HOPELESS);
}
