import { type Choice, chooseLinks } from './chooseLinks';
import type { ComparedPassage } from './comparedPassage';
import { Deliberation } from './deliberation';
import { gatherPairs, type Pairs, pickPairs, type Verdict } from './gatherPairs';
import { weighInRounds } from './weighInRounds';
import { fittedWeights } from './weights';
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
  const pairs = gatherPairs(left, right, confirmed, verdict, fittedWeights.wording, work);
  const choose = (some: Pairs) => {
    const deliberation = new Deliberation(some, verdict, work);
    const probabilities = weighInRounds(deliberation, fittedWeights.context);
    return linkedCells(
      some,
      chooseLinks(some, probabilities, fittedWeights.calibration, work),
      verdict,
    );
  };
  const byThemselves = choose(pairs);
  const isLeft = (one: number, other: number) => verdict(one, other) !== 'rejected';
  const remaining = pickPairs(pairs, isLeft);
  if (remaining.odds.length === pairs.odds.length) return byThemselves;
  return likelierOf(
    byThemselves.filter((cell) => isLeft(cell.left, cell.right)),
    choose(remaining),
  );
}

/** What was chosen, and what the reader has confirmed. */
function linkedCells({ cells }: Pairs, { chosen, likely }: Choice, verdict: Verdict): Cell[] {
  const isChosen = new Set(chosen);
  return [...likely.entries()].flatMap(([index, probability]) => {
    const [left = 0, right = 0] = [cells.lefts[index], cells.rights[index]];
    const isLinked = isChosen.has(index) || verdict(left, right) === 'confirmed';
    return isLinked ? [{ left, right, probability }] : [];
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
