import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { arrangeColumns } from '../../domain/collation/arrangeColumns';
import { findRibbons } from '../../domain/collation/findRibbons';
import { firstOrdinal } from '../../domain/collation/firstOrdinal';
import type { Collated } from '../collation/collated';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { AccountColumn } from './AccountColumn';
import { ColumnsOverview } from './ColumnsOverview';
import { readingLine } from './followLeader';
import { RibbonLayer } from './RibbonLayer';
import { useAlone } from './useAlone';
import { useColumnsPlace } from './useColumnsPlace';
import { useLiftedMoment } from './useLiftedMoment';
import { useLinkedScroll } from './useLinkedScroll';
import './ribbons.css';

type Props = {
  readonly collated: Collated;
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/** Each account in its own unbroken text, and ribbons from column to column between what tells the same. */
export function RibbonsView({ choice, eventDate, ...latest }: Props) {
  // A long comparison takes many frames to draw anew: the reader goes on with what there was.
  const collated = useDeferredValue(latest.collated);
  const { accounts, rows, collation } = collated;
  const { settings, notes } = useAppState();
  const { alone, onAlone } = useAlone(choice);
  const view = useRef<HTMLDivElement>(null);
  const scroll = useLinkedScroll(view, collated, alone);
  const openings = useColumnsPlace(choice, accounts, scroll);

  const columns = useMemo(() => arrangeColumns(accounts, rows), [accounts, rows]);
  const noted = useMemo(() => notesByPassage(notes), [notes]);
  const ribbons = useMemo(
    () => findRibbons(rows, accounts, collation),
    [rows, accounts, collation],
  );
  const onChosen = useCallback(
    (momentId: string, column: number) => {
      const row = rows.find(({ moment }) => moment.id === momentId);
      if (row === undefined) return;
      const ordinals = accounts.map((_, other) => firstOrdinal(row, other));
      scroll.align(column, ordinals);
    },
    [scroll, rows, accounts],
  );
  const lifted = useLiftedMoment(view, onChosen);
  return (
    <>
      <div
        ref={view}
        className="ribbons"
        style={{ '--columns': accounts.length, '--after-the-end': 1 - readingLine }}
      >
        {accounts.map(({ source }, column) => (
          <AccountColumn
            key={source.id}
            column={column}
            passages={columns[column] ?? []}
            collated={collated}
            choice={choice}
            eventDate={eventDate}
            marking={settings.marking}
            notes={noted}
            opening={openings.byColumn[column]?.ordinal ?? 1}
            isAlone={alone.has(source.id)}
            onAlone={onAlone}
          />
        ))}
        <RibbonLayer
          ribbons={ribbons}
          accounts={accounts}
          lifted={rows.find(({ moment }) => moment.id === lifted) ?? null}
          scroll={scroll}
        />
      </div>
      <ColumnsOverview collated={collated} columns={columns} scroll={scroll} />
    </>
  );
}
