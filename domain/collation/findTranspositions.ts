import { Work } from './alignment/work';
import type { CollatedAccount, Link, Moment, Transposition } from './collation';
import { heaviestPath, type Placed } from './heaviestPath';

/**
 * For every pair of accounts, the moments that the two tell in another order: the heaviest path of moments
 * in common order stays (heavy = surely the same, and much text on both sides), every moment off that path has moved.
 */
export function findTranspositions(
  accounts: readonly CollatedAccount[],
  moments: readonly Moment[],
  links: readonly Link[],
  work: Work = new Work(),
): Transposition[] {
  const scores = bestScores(links);
  const told = accounts.map((account) => placesTold(account, moments, scores, work));
  return accounts.flatMap((left, i) =>
    accounts.slice(i + 1).flatMap((right, offset) => {
      const shared = sharedMoments(moments, told[i], told[i + 1 + offset]);
      return movedMoments(shared, work).map((moved) => ({
        leftAccount: left.id,
        rightAccount: right.id,
        ...moved,
      }));
    }),
  );
}

/** A link holds at most so surely, that none weighs more than all others. */
const SUREST = 0.99;

/** Of every passage, the score of the best link it has. */
function bestScores(links: readonly Link[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { left, right, score } of links) {
    for (const id of [...left, ...right]) {
      scores.set(id, Math.max(scores.get(id) ?? 0, Math.min(SUREST, score)));
    }
  }
  return scores;
}

type Telling = { readonly place: number; readonly letters: number; readonly score: number };
type Shared = Placed & { readonly momentId: string };

/** Where an account tells each moment: the place of its first passage, and how much text it gives it. */
function placesTold(
  account: CollatedAccount,
  moments: readonly Moment[],
  scores: ReadonlyMap<string, number>,
  work: Work,
): Map<string, Telling> {
  const places = new Map(account.passages.map((passage, place) => [passage.id, place]));
  const letters = new Map(account.passages.map((passage) => [passage.id, passage.text.length]));
  const told = new Map<string, Telling>();
  for (const moment of work.over(moments)) {
    const reading = moment.readings.find((one) => one.accountId === account.id);
    const first = reading?.passageIds[0];
    if (!reading || first === undefined) continue;
    const length = reading.passageIds.reduce((sum, id) => sum + (letters.get(id) ?? 0), 0);
    const score = Math.max(...reading.passageIds.map((id) => scores.get(id) ?? 0));
    told.set(moment.id, { place: places.get(first) ?? 0, letters: length, score });
  }
  return told;
}

function sharedMoments(
  moments: readonly Moment[],
  left: ReadonlyMap<string, Telling> | undefined,
  right: ReadonlyMap<string, Telling> | undefined,
): Shared[] {
  return moments.flatMap((moment) => {
    const here = left?.get(moment.id);
    const there = right?.get(moment.id);
    if (!here || !there) return [];
    // Each halving of the doubt counts as much again; length counts less, so that a doubtful link never outweighs a sure one for it.
    const sureness = -Math.log2(1 - Math.min(here.score, there.score));
    const weight = 1 + sureness * Math.sqrt(Math.min(here.letters, there.letters));
    return [{ momentId: moment.id, left: here.place, right: there.place, weight }];
  });
}

type Moved = Pick<Transposition, 'moved' | 'past'>;

function movedMoments(shared: readonly Shared[], work: Work): readonly Moved[] {
  const path = heaviestPath(shared).flatMap((index) => shared[index] ?? []);
  const staying = new Set(path);
  const moved = shared.filter((one) => !staying.has(one));
  return work.map(moved, (one) => ({ moved: one.momentId, past: crossed(one, path) }));
}

/** What stays before the moved moment on one side and after it on the other: a stretch, since the path rises on both. */
function crossed(moved: Shared, path: readonly Shared[]): Moved['past'] {
  const [one = 0, other = 0] = [
    countBefore(path, (stays) => stays.left < moved.left),
    countBefore(path, (stays) => stays.right < moved.right),
  ].sort((a, b) => a - b);
  const [first, last] = [path[one], path[other - 1]];
  if (!first || !last) throw new RangeError(`${moved.momentId} crosses nothing`);
  return { first: first.momentId, last: last.momentId, count: other - one };
}

/** How many on a path come before a place: they stand first on it. */
function countBefore(path: readonly Shared[], isBefore: (one: Shared) => boolean): number {
  let [low, high] = [0, path.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = path[middle];
    if (one && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
