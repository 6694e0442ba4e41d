import { memo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Row } from '../../domain/collation/arrangeRows';
import type { LinksByPassage } from '../../domain/collation/linksByPassage';
import type { MoveBetween } from '../../domain/collation/moveBetween';
import { sayElsewhere } from '../../domain/collation/sayElsewhere';
import { isLacuna } from '../../domain/library/source';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import type { OpenCollation } from '../collation/openCollation';
import { PassageOrdinal } from '../collation/PassageOrdinal';
import { readingMarks } from '../collation/readingMarks';
import { shownMarks } from '../collation/shownMarks';
import { noteRanges } from '../notes/noteRanges';
import { openNoteById } from '../notes/openNoteById';
import { Lacuna } from '../passages/Lacuna';
import { PassageText } from '../passages/PassageText';
import { useStore } from '../state/StoreContext';

/** What of a comparison its passages need; the same object while that stays the same. */
export type Collated = Pick<OpenCollation, 'accounts' | 'base' | 'collation' | 'rows'> & {
  readonly links: LinksByPassage;
  readonly isMoved: MoveBetween;
};

type Props = {
  readonly told: ToldPassage;
  readonly column: number;
  readonly collated: Collated;
  readonly marking: Settings['marking'];
  readonly notes: readonly Note[];
};

/** Letters on a line and its height in pixels, to guess how tall a passage is before it is first drawn. */
const guess = { lettersOnLine: 36, line: 24, around: 16 };

/** A passage in its column: number, words, and in words for who cannot see the ribbons where else it is told. */
export const ColumnPassage = memo(function ColumnPassage(props: Props) {
  const { told, column, collated } = props;
  const { passage } = told.placed;
  const row = told.row === null ? undefined : collated.rows[told.row];
  const isPlace = row !== undefined && isPlaceOf(row, told.placed.key, collated.base);
  const letters = isLacuna(passage) ? passage.lacuna.length : passage.text.length;
  const height = Math.ceil(letters / guess.lettersOnLine) * guess.line + guess.around;
  return (
    <li
      id={isPlace ? row.moment.id : undefined}
      className="column-passage"
      data-moment={row?.moment.id}
      data-stop={isPlace && isMovedAnywhere(row) ? 'transposition' : undefined}
      tabIndex={-1}
      style={{ containIntrinsicBlockSize: `auto ${height}px` }}
    >
      {isLacuna(passage) ? <Lacuna cause={passage.lacuna} /> : <Words {...props} />}
      {row !== undefined && !isLacuna(passage) && (
        <span className="visually-hidden">
          {sayElsewhere(row, column, collated.accounts, collated.isMoved)}
        </span>
      )}
    </li>
  );
});

function Words({ told, column, collated, marking, notes }: Props) {
  const store = useStore();
  const { placed } = told;
  const { passage, key } = placed;
  const source = collated.accounts[column]?.source;
  if (source === undefined || isLacuna(passage)) return null;
  const row = told.row === null ? undefined : collated.rows[told.row];
  const marks =
    row === undefined ? [] : (readingMarks(row, collated.base, collated.links).get(key) ?? []);
  return (
    <>
      <PassageOrdinal placed={placed} source={source} />
      <p>
        <PassageText
          source={source.id}
          passage={passage.id}
          text={passage.text}
          ranges={[
            ...shownMarks(marks, marking),
            ...noteRanges(notes, source.id, passage.id, passage.text),
          ]}
          onNote={(id) => openNoteById(store, id)}
        />
      </p>
    </>
  );
}

/** A moment has one place on the page to go to: its first passage in the base, else in the first column that tells it. */
function isPlaceOf({ cells }: Row, key: string, base: number): boolean {
  const inBase = cells[base];
  const cell = inBase?.kind === 'told' ? inBase : cells.find(({ kind }) => kind === 'told');
  return cell?.kind === 'told' && cell.passages[0]?.key === key;
}

function isMovedAnywhere({ cells }: Row): boolean {
  return cells.some((cell) => cell.kind === 'told' && cell.moved.length > 0);
}
