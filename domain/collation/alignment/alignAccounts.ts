import { calibrate } from './calibrate';
import type { ComparedPassage } from './comparedPassage';
import { Deliberation } from './deliberation';
import { gatherPairs, type Pair, type Verdict } from './gatherPairs';
import { likeliestSet } from './likeliestSet';
import { weigh } from './weigh';
import { weighInRounds } from './weighInRounds';
import { fittedWeights } from './weights';
import type { WordingEvidence } from './wordingEvidence';
import type { Work } from './work';

/** Passages of two accounts, by place, that tell the same, and how likely that is. */
export type Cell = { readonly left: number; readonly right: number; readonly probability: number };

/**
 * The links between two accounts, in any order: pairs of places ascending by left, then right. Confirmed pairs are among
 * them and count as evidence for what is around them. Rejected pairs are not; what else the accounts tell by themselves
 * stands, no less likely, and what is likelier without the rejected ones comes to it.
 */
export function alignAccounts(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  confirmed: readonly (readonly [number, number])[],
  verdict: Verdict,
  work: Work,
): Cell[] {
  const weighWording = (evidence: WordingEvidence) => weigh(evidence, fittedWeights.wording);
  const pairs = gatherPairs(left, right, confirmed, verdict, weighWording, work);
  const choose = (some: readonly Pair[]) => {
    const deliberation = new Deliberation(left, right, some, work);
    return chooseLinks(some, weighInRounds(deliberation, fittedWeights.context, work));
  };
  const byThemselves = choose(pairs);
  const isRejected = (one: { left: number; right: number }) =>
    verdict(one.left, one.right) === 'rejected';
  if (!pairs.some(({ candidate }) => isRejected(candidate))) return byThemselves;
  const remaining = choose(pairs.filter(({ candidate }) => !isRejected(candidate)));
  return likelierOf(
    byThemselves.filter((cell) => !isRejected(cell)),
    remaining,
  );
}

/** Links are chosen by what the weights say of them; what is told to the reader is how such links held. */
function chooseLinks(pairs: readonly Pair[], probabilities: readonly number[]): Cell[] {
  const { calibration } = fittedWeights;
  const chosen = new Set(likeliestSet(probabilities));
  return pairs.flatMap(({ candidate: { left, right }, verdict }, index) => {
    if (!chosen.has(index) && verdict !== 'confirmed') return [];
    return [{ left, right, probability: calibrate(probabilities[index] ?? 0, calibration) }];
  });
}

/** All cells of both, each as likely as the one says that holds it for likelier. */
function likelierOf(some: readonly Cell[], others: readonly Cell[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const cell of [...some, ...others]) {
    const place = `${cell.left} ${cell.right}`;
    const known = cells.get(place);
    if (!known || known.probability < cell.probability) cells.set(place, cell);
  }
  return [...cells.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}
