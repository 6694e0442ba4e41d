import { useMemo } from 'react';
import { linksByPassage } from '../../domain/collation/linksByPassage';
import { moveBetween } from '../../domain/collation/moveBetween';
import type { Library } from '../../domain/library/library';
import { useCollation } from '../collation/useCollation';
import type { Choice } from '../state/view';
import type { Collated } from './ColumnPassage';

/** The comparison as the columns need it: the same object while a collation is under way and nothing is found yet. */
export function useCollated(library: Library, choice: Choice): Collated {
  const { accounts, base, collation, rows } = useCollation(library, choice);
  return useMemo(
    () => ({
      accounts,
      base,
      collation,
      rows,
      links: linksByPassage(collation.links),
      isMoved: moveBetween(accounts, collation),
    }),
    [accounts, base, collation, rows],
  );
}
