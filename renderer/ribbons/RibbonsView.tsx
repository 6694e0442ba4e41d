import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { arrangeColumns } from '../../domain/collation/arrangeColumns';
import { findRibbons } from '../../domain/collation/findRibbons';
import { firstOrdinal } from '../../domain/collation/firstOrdinal';
import type { Library } from '../../domain/library/library';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { AccountColumn } from './AccountColumn';
import { ColumnsOverview } from './ColumnsOverview';
import { readingLine } from './followLeader';
import { RibbonLayer } from './RibbonLayer';
import { useCollated } from './useCollated';
import { useLiftedMoment } from './useLiftedMoment';
import { useLinkedScroll } from './useLinkedScroll';
import './ribbons.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** Each account in its own unbroken text, and ribbons from column to column between what tells the same. */
export function RibbonsView({ library, choice }: Props) {
  // A long comparison takes many frames to draw anew: the reader goes on with what there was.
  const collated = useDeferredValue(useCollated(library, choice));
  const { accounts, rows, collation } = collated;
  const { settings, notes } = useAppState();
  const [alone, setAlone] = useState<ReadonlySet<string>>(new Set());
  const view = useRef<HTMLDivElement>(null);
  const scroll = useLinkedScroll(view, collated, alone);

  const columns = useMemo(() => arrangeColumns(accounts, rows), [accounts, rows]);
  const noted = useMemo(() => notesByPassage(notes), [notes]);
  const ribbons = useMemo(
    () => findRibbons(rows, accounts, collation),
    [rows, accounts, collation],
  );
  const onAlone = useCallback((source: string, isAlone: boolean) => {
    setAlone((before) => new Set([...before, source].filter((id) => id !== source || isAlone)));
  }, []);
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
  const eventDate = library.episodes.find(({ id }) => id === choice.episode)?.date ?? null;
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
