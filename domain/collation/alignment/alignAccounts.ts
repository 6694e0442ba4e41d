import { type Candidate, gatherCandidates, type Pairing } from './candidates';
import type { ComparedPassage } from './comparedPassage';
import { findTwins } from './findTwins';
import { likeliestSet } from './likeliestSet';
import { logOdds, probabilityOf } from './logOdds';
import { sharesOneName } from './sharesOneName';
import { type Context, contextEvidence, contextOf, weighContext } from './weighContext';
import { contextWeights } from './weights';
import { weighWording, wordingEvidence } from './weighWording';
import type { Work } from './work';

/** Log odds by wording below which nothing around a pair could make it a link. */
const HOPELESS = -7;

/** What twins are believed at least. */
const TWIN_PROBABILITY = 0.97;

/**
 * What a pair is believed at most that shares a single name and nothing else, where another has clearly better words for
 * one of its passages (by so much, in log odds): a name is no ground on which neighbours could build.
 */
const NAME_PROBABILITY = 0.15;
const CLEARLY_BEHIND = 2;

/** What the reader has said is believed; not quite certain, so that odds stay finite. */
const READER_PROBABILITY = 0.999;

/** Passages of two accounts, by place, that tell the same, and how likely that is. */
export type Cell = { readonly left: number; readonly right: number; readonly probability: number };

/** What the reader has said of pairs of places. */
export type Verdict = (left: number, right: number) => 'confirmed' | 'rejected' | undefined;

/**
 * The links between two accounts, in any order: pairs of places ascending by left, then right. Confirmed pairs are among
 * them, rejected ones are not, and both count as evidence for what is around them.
 */
export function alignAccounts(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  confirmed: readonly (readonly [number, number])[],
  verdict: Verdict,
  work: Work,
): Cell[] {
  const isConfirmed = (one: Candidate) => verdict(one.left, one.right) === 'confirmed';
  const isRejected = (one: Candidate) => verdict(one.left, one.right) === 'rejected';
  const all = gatherCandidates(left, right, confirmed, work);
  const weighed = all.candidates.flatMap((candidate) => {
    if (work.isStopped() || isRejected(candidate)) return [];
    const evidence = wordingEvidence(all, candidate);
    const odds = weighWording(evidence);
    const isHopeless = candidate.likeness === 0 || odds < HOPELESS;
    return isHopeless && !isConfirmed(candidate) ? [] : [{ candidate, evidence, odds }];
  });
  const candidates = weighed.map(({ candidate }) => candidate);
  const pairing = { left, right, candidates };
  const twins = findTwins(
    pairing,
    weighed.map(({ evidence }) => evidence.words),
  );
  const believed = (odds: number, index: number) => {
    const candidate = candidates[index];
    if (candidate && isConfirmed(candidate)) return READER_PROBABILITY;
    return Math.max(probabilityOf(odds), twins.has(index) ? TWIN_PROBABILITY : 0);
  };
  const probabilities = weighInRounds(
    pairing,
    weighed.map(({ odds }, index) => believed(odds, index)),
    believed,
    work,
  );
  const chosen = new Set(likeliestSet(probabilities));
  return candidates.flatMap((one, index) => {
    if (!chosen.has(index) && !isConfirmed(one)) return [];
    return [{ left: one.left, right: one.right, probability: probabilities[index] ?? 0 }];
  });
}

/** Weighs every candidate in the light of all others, as often as there are weights for it. */
function weighInRounds(
  pairing: Pairing,
  byWording: readonly number[],
  believed: (odds: number, index: number) => number,
  work: Work,
): readonly number[] {
  const context = contextOf(pairing, byWording.map(logOdds), work);
  const restsOnName = work.map(pairing.candidates, (_, index) => restsOnAName(context, index));
  let probabilities = byWording;
  for (const weights of contextWeights) {
    if (work.isStopped()) break;
    const evidence = contextEvidence(context, probabilities);
    probabilities = evidence.map((one, index) => {
      const odds = weighContext(one, weights);
      return believed(restsOnName[index] ? Math.min(odds, logOdds(NAME_PROBABILITY)) : odds, index);
    });
  }
  return probabilities;
}

function restsOnAName({ pairing, lagsInWording }: Context, index: number): boolean {
  const candidate = pairing.candidates[index];
  const [left, right] = [
    pairing.left[candidate?.left ?? -1],
    pairing.right[candidate?.right ?? -1],
  ];
  if (!left || !right || (lagsInWording[index] ?? 0) <= CLEARLY_BEHIND) return false;
  return sharesOneName(left, right);
}
