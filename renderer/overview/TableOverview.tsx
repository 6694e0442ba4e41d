import { useLayoutEffect, useMemo, useState } from 'react';
import { linksByPassage } from '../../domain/collation/linksByPassage';
import type { OpenCollation } from '../collation/openCollation';
import { shownRows } from '../collation/shownRows';
import { useAppState } from '../state/StoreContext';
import { OverviewStrip } from './OverviewStrip';
import type { RowScroll } from './rowScroll';
import { tableScroll } from './tableScroll';
import { useLandmarks } from './useLandmarks';

/** The overview of the rows layout, which scrolls with the page. */
export function TableOverview({ open }: { readonly open: OpenCollation }) {
  const { settings } = useAppState();
  const { base, collation, rows } = open;
  const shown = useMemo(() => shownRows(rows, settings.moments), [rows, settings.moments]);
  const links = useMemo(() => linksByPassage(collation.links), [collation]);
  const landmarks = useLandmarks(shown, base, links);
  const [scroll, setScroll] = useState<RowScroll | null>(null);
  useLayoutEffect(() => {
    const page = document.querySelector<HTMLElement>('.page');
    const heads = document.querySelector<HTMLElement>('.collation-heads');
    if (page !== null && heads !== null) setScroll(tableScroll(page, heads, shown));
  }, [shown]);
  return scroll && <OverviewStrip rows={shown} landmarks={landmarks} scroll={scroll} />;
}
