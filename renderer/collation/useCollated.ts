import { useMemo } from 'react';
import type { Collated } from './collated';
import type { OpenCollation } from './openCollation';

/** The comparison as it is drawn: the same object while a collation is under way and nothing is found yet. */
export function useCollated(open: OpenCollation): Collated {
  const { accounts, base, collation, rows, links, isMoved, rowOf } = open;
  return useMemo(
    () => ({ accounts, base, collation, rows, links, isMoved, rowOf }),
    [accounts, base, collation, rows, links, isMoved, rowOf],
  );
}
