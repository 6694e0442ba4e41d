import { useMemo } from 'react';
import { linksByPassage } from '../../domain/collation/linksByPassage';
import { moveBetween } from '../../domain/collation/moveBetween';
import type { Collated } from './collated';
import type { OpenCollation } from './openCollation';

/** The comparison as it is drawn: the same object while a collation is under way and nothing is found yet. */
export function useCollated({ accounts, base, collation, rows }: OpenCollation): Collated {
  return useMemo(
    () => ({
      accounts,
      base,
      collation,
      rows,
      links: linksByPassage(collation.links),
      isMoved: moveBetween(accounts, collation),
      rowOf: new Map(rows.map((row) => [row.moment.id, row])),
    }),
    [accounts, base, collation, rows],
  );
}
