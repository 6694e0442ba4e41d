import { alignAccounts } from './alignment/alignAccounts';
import type { ComparedPassage } from './alignment/comparedPassage';
import type { LibraryForms } from './alignment/countLibraryForms';
import type { Verdict } from './alignment/gatherPairs';
import { readAccounts } from './alignment/readAccounts';
import { Work } from './alignment/work';
import type { CollatedAccount, Collation, Decision, Link } from './collation';
import { findOmissions } from './findOmissions';
import { findTranspositions } from './findTranspositions';
import { gatherMoments } from './gatherMoments';
import { linkPassages, type Sides } from './linkPassages';

export type CollateOptions = {
  /** What the reader has said: confirmed links are always in the result, rejected ones never. */
  readonly decisions?: readonly Decision[];
  /** What a library has been counted to hold: words that are rare in it count for more. Without it the accounts alone are counted. */
  readonly library?: LibraryForms;
  /** Hears the share of the work done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /**
   * Asked many times a second; once it says yes, the pairs of accounts finished so far come back, as incomplete. Of moved
   * and omitted moments nothing is said then: not all has been looked for.
   */
  readonly shouldStop?: () => boolean;
};

/**
 * The comparison of two to six accounts of one thing: which passages tell the same, in any order.
 * The links do not depend on the order in which the accounts are given, but for which side is left.
 */
export function collate(
  accounts: readonly CollatedAccount[],
  options: CollateOptions = {},
): Collation {
  const work = new Work(partsOf(accounts), options.shouldStop, options.onProgress);
  const sides = readSides(accounts, work, options.library);
  work.finishPart();
  const pairs = sides.flatMap((left, index) =>
    sides.slice(index + 1).map((right): Sides => ({ left, right })),
  );
  const links: Link[] = [];
  for (const pair of pairs) {
    const found = linkAccounts(pair, options.decisions ?? [], work);
    if (work.isStopped()) break;
    links.push(...found);
    work.finishPart();
  }
  const moments = gatherMoments(accounts, links, options.decisions, work);
  const transpositions = findTranspositions(accounts, moments, links, work);
  const omissions = findOmissions(accounts, moments, work);
  if (work.isStopped())
    return { links, moments, transpositions: [], omissions: [], complete: false };
  work.finishPart();
  return { links, moments, transpositions, omissions, complete: true };
}

/** What the steps cost a passage, as measured: to read it, to compare it with another account, and to find its moment. */
const COSTS = { read: 1, compare: 1.3, arrange: 0.2 };

/** The size of each part: reading all accounts, comparing each two of them, and gathering what was found. */
function partsOf(accounts: readonly CollatedAccount[]): readonly number[] {
  const sizes = accounts.map(({ passages }) => passages.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const pairs = sizes.flatMap((one, index) =>
    sizes.slice(index + 1).map((other) => COSTS.compare * (one + other)),
  );
  return [COSTS.read * all, ...pairs, COSTS.arrange * all];
}

/**
 * Accounts are read and compared in the order of their ids, whatever order they are given in, so that not even the rounding
 * of a sum depends on it.
 */
function readSides(
  accounts: readonly CollatedAccount[],
  work: Work,
  library: LibraryForms | undefined,
): Sides['left'][] {
  const byId = [...accounts].sort((one, other) => (one.id < other.id ? -1 : 1));
  const compared = readAccounts(byId, work, library);
  return accounts.map((account) => ({ account, passages: compared[byId.indexOf(account)] ?? [] }));
}

function linkAccounts(sides: Sides, decisions: readonly Decision[], work: Work): Link[] {
  const inIdOrder = sides.left.account.id < sides.right.account.id;
  const [first, second] = inIdOrder ? [sides.left, sides.right] : [sides.right, sides.left];
  const verdicts = readDecisions(first.passages, second.passages, decisions);
  const verdict: Verdict = (one, other) =>
    verdicts.get(one * second.passages.length + other)?.verdict;
  const confirmed = [...verdicts.values()].filter((one) => one.verdict === 'confirmed');
  const found = alignAccounts(
    first.passages,
    second.passages,
    confirmed.map((one) => [one.left, one.right]),
    verdict,
    work,
  ).map((cell) => ({ ...cell, isConfirmed: verdict(cell.left, cell.right) === 'confirmed' }));
  const cells = inIdOrder
    ? found
    : found.map((cell) => ({ ...cell, left: cell.right, right: cell.left }));
  return linkPassages(sides, cells, work);
}

type Decided = {
  readonly left: number;
  readonly right: number;
  readonly verdict: Decision['verdict'];
};

/** What was decided between these two accounts, by the cell it concerns; of two decisions the later holds. */
function readDecisions(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  decisions: readonly Decision[],
): Map<number, Decided> {
  const lefts = new Map(left.map((passage, place) => [passage.id, place]));
  const rights = new Map(right.map((passage, place) => [passage.id, place]));
  const decided = new Map<number, Decided>();
  for (const { verdict, ...pair } of decisions) {
    const one = lefts.get(pair.left) ?? lefts.get(pair.right);
    const other = rights.get(pair.right) ?? rights.get(pair.left);
    if (one === undefined || other === undefined) continue;
    decided.set(one * right.length + other, { left: one, right: other, verdict });
  }
  return decided;
}
