import { useMemo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Collated } from '../collation/collated';
import { shownRows } from '../collation/shownRows';
import { OverviewStrip } from '../overview/OverviewStrip';
import { useLandmarks } from '../overview/useLandmarks';
import type { LinkedScroll } from './LinkedScroll';
import { scrollByRows } from './scrollByRows';

type Props = {
  readonly collated: Collated;
  readonly columns: readonly (readonly ToldPassage[])[];
  readonly scroll: LinkedScroll;
};

/** The overview of the ribbons layout, which scrolls column by column. */
export function ColumnsOverview({ collated, columns, scroll }: Props) {
  const { base, rows } = collated;
  const shown = useMemo(() => shownRows(rows, 'all'), [rows]);
  const landmarks = useLandmarks(shown, collated);
  const byRows = useMemo(
    () => scrollByRows(scroll, base, columns[base] ?? [], rows.length),
    [scroll, base, columns, rows],
  );
  return <OverviewStrip rows={shown} landmarks={landmarks} scroll={byRows} />;
}
