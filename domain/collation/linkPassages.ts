import type { Cell } from './alignment/alignAccounts';
import type { ComparedPassage } from './alignment/comparedPassage';
import type { Work } from './alignment/work';
import type { CollatedAccount, Link } from './collation';
import { explainLink } from './explainLink';
import { gradeLink } from './gradeLink';

/** Passages that one link may leave out between two of its own, if none is linked: an interjection told by one account alone. */
const WIDEST_GAP = 1;

/** Share of the work on two accounts, as measured. */
const LINKING = 0.15;

/** Two accounts, as given and as compared; places are those of the account. */
export type Sides = {
  readonly left: {
    readonly account: CollatedAccount;
    readonly passages: readonly ComparedPassage[];
  };
  readonly right: {
    readonly account: CollatedAccount;
    readonly passages: readonly ComparedPassage[];
  };
};

/** Places on both sides that belong together. */
type Group = {
  readonly left: number[];
  readonly right: number[];
  readonly probabilities: number[];
};

/** A pair of places that tell the same, and whether the reader has said so. */
export type LinkedCell = Cell & { readonly isConfirmed: boolean };

/**
 * Makes links of pairs: a passage told in several that stand together becomes one link, on whichever side; all other pairs
 * stay links of one and one. Links ascend by left, then right.
 */
export function linkPassages(sides: Sides, cells: readonly LinkedCell[], work: Work): Link[] {
  const inOrder = [...cells].sort((a, b) => a.left - b.left || a.right - b.right);
  const byHand = inOrder.filter((cell) => cell.isConfirmed).map(alone);
  const groups = [...byHand, ...groupCells(inOrder.filter((cell) => !cell.isConfirmed))].sort(
    (a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0),
  );
  const isByHand = new Set(byHand);
  return work.map(groups, (group) => makeLink(sides, group, isByHand.has(group)), LINKING);
}

function alone(cell: Cell): Group {
  return { left: [cell.left], right: [cell.right], probabilities: [cell.probability] };
}

function groupCells(cells: readonly Cell[]): Group[] {
  const timesLeft = times(cells.map((cell) => cell.left));
  const timesRight = times(cells.map((cell) => cell.right));
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const cell of cells) {
    const key = toldInSeveral(cell, timesLeft, timesRight);
    const group = key === undefined ? undefined : open.get(key);
    if (group && standsWith(group, cell, timesLeft, timesRight)) {
      if (!group.left.includes(cell.left)) group.left.push(cell.left);
      if (!group.right.includes(cell.right)) group.right.push(cell.right);
      group.probabilities.push(cell.probability);
      continue;
    }
    const started = alone(cell);
    groups.push(started);
    if (key !== undefined) open.set(key, started);
  }
  return groups;
}

/** Names the passage that this pair tells in several, if the several tell nothing else. */
function toldInSeveral(
  cell: Cell,
  timesLeft: ReadonlyMap<number, number>,
  timesRight: ReadonlyMap<number, number>,
): string | undefined {
  const [left, right] = [timesLeft.get(cell.left) ?? 0, timesRight.get(cell.right) ?? 0];
  if (left > 1 && right === 1) return `left ${cell.left}`;
  return right > 1 && left === 1 ? `right ${cell.right}` : undefined;
}

function standsWith(
  group: Group,
  cell: Cell,
  timesLeft: ReadonlyMap<number, number>,
  timesRight: ReadonlyMap<number, number>,
): boolean {
  return (
    isBeside(group.left.at(-1) ?? 0, cell.left, timesLeft) &&
    isBeside(group.right.at(-1) ?? 0, cell.right, timesRight)
  );
}

function isBeside(last: number, place: number, linked: ReadonlyMap<number, number>): boolean {
  if (place - last > WIDEST_GAP + 1) return false;
  for (let between = last + 1; between < place; between += 1) if (linked.has(between)) return false;
  return true;
}

function times(places: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function makeLink({ left, right }: Sides, group: Group, byHand: boolean): Link {
  const passages = (side: Sides['left'], places: readonly number[]) =>
    places.flatMap((place) => side.passages[place] ?? []);
  const [lefts, rights] = [passages(left, group.left), passages(right, group.right)];
  const stems = (all: readonly ComparedPassage[]) =>
    new Int32Array(all.flatMap((passage) => passage.stems)).sort();
  const total = group.probabilities.reduce((sum, probability) => sum + probability, 0);
  const evidence = explainLink(lefts, rights);
  return {
    leftAccount: left.account.id,
    rightAccount: right.account.id,
    left: lefts.map((passage) => passage.id),
    right: rights.map((passage) => passage.id),
    grade: gradeLink(stems(lefts), stems(rights)),
    score: byHand ? 1 : total / group.probabilities.length,
    reasons: byHand ? [{ kind: 'reader', words: [] }, ...evidence] : evidence,
    maker: byHand ? 'reader' : 'machine',
    state: byHand ? 'confirmed' : 'proposed',
  };
}
