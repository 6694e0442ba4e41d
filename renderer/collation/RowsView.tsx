import { useMemo } from 'react';
import { TableOverview } from '../overview/TableOverview';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import type { Collated } from './collated';
import { MomentTable } from './MomentTable';
import { shownRows } from './shownRows';

type Props = {
  readonly collated: Collated;
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/** The comparison in rows: a moment across the accounts in each. */
export function RowsView({ collated, choice, eventDate }: Props) {
  const { settings } = useAppState();
  const { rows } = collated;
  const shown = useMemo(() => shownRows(rows, settings.moments), [rows, settings.moments]);
  return (
    <>
      <MomentTable
        key={settings.moments}
        collated={collated}
        rows={shown}
        choice={choice}
        eventDate={eventDate}
      />
      <TableOverview collated={collated} rows={shown} />
    </>
  );
}
