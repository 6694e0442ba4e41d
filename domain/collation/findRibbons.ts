import { pairName } from '../judgements/pairName';
import type { Account } from '../library/account';
import type { Row } from './arrangeRows';
import type { Collation, Link } from './collation';
import { findRuns, type Run, type Telling } from './findRuns';
import { moveBetween } from './moveBetween';

/** Joins what two accounts tell of one moment. */
export type Ribbon = {
  readonly key: string;
  readonly momentId: string;
  readonly left: Run;
  readonly right: Run;
  /** The two accounts tell it on different sides of what else they share. */
  readonly isMoved: boolean;
  /** The reader has said yes; else it is the machine's proposal. */
  readonly isConfirmed: boolean;
};

/**
 * The ribbons of every moment, from each account that tells it to the next column that does, whichever columns
 * lie between; every run of the one is joined with every run of the other.
 */
export function findRibbons(
  rows: readonly Row[],
  accounts: readonly Account[],
  collation: Collation,
): readonly Ribbon[] {
  const isMoved = moveBetween(accounts, collation);
  const confirmed = confirmedPairs(collation.links);
  return rows.flatMap((row) => {
    const { id } = row.moment;
    return neighbours(findRuns(row)).map(([left, right]) => ({
      key: [id, left.run.column, left.run.first, right.run.first].join(' '),
      momentId: id,
      left: left.run,
      right: right.run,
      isMoved: isMoved(id, left.run.column, right.run.column),
      isConfirmed: confirmed.size > 0 && pairsOf(left, right).some((pair) => confirmed.has(pair)),
    }));
  });
}

/** Pairs of runs in two columns that tell the moment and have no teller between them. */
function neighbours(runs: readonly Telling[]): readonly (readonly [Telling, Telling])[] {
  const columns = [...new Set(runs.map(({ run }) => run.column))];
  return columns.slice(1).flatMap((column, i) => {
    const lefts = runs.filter(({ run }) => run.column === columns[i]);
    const rights = runs.filter(({ run }) => run.column === column);
    return lefts.flatMap((left) => rights.map((right) => [left, right] as const));
  });
}

function confirmedPairs(links: readonly Link[]): ReadonlySet<string> {
  const confirmed = links.filter(({ state }) => state === 'confirmed');
  return new Set(confirmed.flatMap(({ left, right }) => pairNames(left, right)));
}

function pairsOf(left: Telling, right: Telling): readonly string[] {
  const [lefts, rights] = [left, right].map(({ passages }) => passages.map(({ key }) => key));
  return pairNames(lefts ?? [], rights ?? []);
}

function pairNames(lefts: readonly string[], rights: readonly string[]): readonly string[] {
  return lefts.flatMap((left) => rights.map((right) => pairName({ left, right })));
}
