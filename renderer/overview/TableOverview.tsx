import { useLayoutEffect, useState } from 'react';
import type { Collated } from '../collation/collated';
import type { NumberedRow } from '../collation/shownRows';
import { OverviewStrip } from './OverviewStrip';
import type { RowScroll } from './rowScroll';
import { tableScroll } from './tableScroll';
import { useLandmarks } from './useLandmarks';

type Props = { readonly collated: Collated; readonly rows: readonly NumberedRow[] };

/** The overview of the rows layout, which scrolls with the page. */
export function TableOverview({ collated, rows }: Props) {
  const landmarks = useLandmarks(rows, collated);
  const [scroll, setScroll] = useState<RowScroll | null>(null);
  useLayoutEffect(() => {
    const page = document.querySelector<HTMLElement>('.page');
    const table = document.querySelector<HTMLElement>('.collation-table');
    if (page !== null && table !== null) setScroll(tableScroll(page, table, rows));
  }, [rows]);
  return scroll && <OverviewStrip rows={rows} landmarks={landmarks} scroll={scroll} />;
}
