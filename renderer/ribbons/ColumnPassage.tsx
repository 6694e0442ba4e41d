import { memo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Row } from '../../domain/collation/arrangeRows';
import { sayElsewhere } from '../../domain/collation/sayElsewhere';
import type { ComparedTelling } from '../../domain/library/comparedPassage';
import { isLacuna } from '../../domain/library/source';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import type { Collated } from '../collation/collated';
import { PassageOrdinal } from '../collation/PassageOrdinal';
import { isMovedRow, isProposedRow } from '../collation/rowStops';
import { shownMarks } from '../collation/shownMarks';
import { silentAccounts } from '../collation/silentAccounts';
import { useReadingMarks } from '../collation/useReadingMarks';
import { ComparedText } from '../passages/ComparedText';
import { Lacuna } from '../passages/Lacuna';
import { MomentSigns } from './MomentSigns';

type Props = {
  readonly told: ToldPassage;
  readonly column: number;
  readonly collated: Collated;
  readonly marking: Settings['marking'];
  readonly notes: readonly Note[];
};

/** A passage in its column; its element is where its moment is gone to and pointed at. */
export const ColumnPassage = memo(function ColumnPassage(props: Props) {
  const { told, collated } = props;
  const { key, passage } = told.placed;
  const row = told.row === null ? undefined : collated.rows[told.row];
  const isPlace = row !== undefined && isPlaceOf(row, key, collated.base);
  return (
    <div
      role="listitem"
      id={isPlace ? row.moment.id : undefined}
      className="column-passage"
      data-moment={row?.moment.id}
      data-stop={isPlace ? stopsOf(row, collated) : undefined}
      tabIndex={-1}
    >
      {isLacuna(passage) ? (
        <Lacuna cause={passage.lacuna} />
      ) : (
        <>
          <TellingWords {...props} passage={passage} row={row} />
          {isPlace && <MomentSigns row={row} accounts={collated.accounts} />}
        </>
      )}
    </div>
  );
});

type WordsProps = Props & {
  readonly passage: ComparedTelling;
  readonly row: Row | undefined;
};

/** The number of a passage, which says where else it is told to who cannot see the ribbons, and its words. */
function TellingWords({ told, passage, row, column, collated, marking, notes }: WordsProps) {
  const { accounts, isMoved } = collated;
  const marks = useReadingMarks(row, collated).get(told.placed.key) ?? [];
  const source = accounts[column]?.source;
  if (source === undefined) return null;
  const elsewhere = row === undefined ? '' : `. ${sayElsewhere(row, column, accounts, isMoved)}`;
  return (
    <>
      <PassageOrdinal placed={told.placed} source={source} aside={elsewhere} />
      <p>
        <ComparedText
          source={source.id}
          passage={passage}
          marks={shownMarks(marks, marking)}
          notes={notes}
        />
      </p>
    </>
  );
}

/** The kinds of stop that the place of a moment is. */
function stopsOf(row: Row, { accounts, links }: Collated): string {
  const stops = {
    transposition: isMovedRow(row),
    silence: silentAccounts(row, accounts).length > 0,
    link: isProposedRow(row, links),
  };
  return Object.entries(stops)
    .flatMap(([stop, isThere]) => (isThere ? stop : []))
    .join(' ');
}

/** A moment has one place on the page: its first passage in the base, else in the first column that tells it. */
function isPlaceOf({ cells }: Row, key: string, base: number): boolean {
  const inBase = cells[base];
  const cell = inBase?.kind === 'told' ? inBase : cells.find(({ kind }) => kind === 'told');
  return cell?.kind === 'told' && cell.passages[0]?.key === key;
}
