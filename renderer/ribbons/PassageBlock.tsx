import { memo, useMemo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import { wholeId } from '../../domain/library/comparedPassage';
import { isLacuna } from '../../domain/library/source';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import { Block } from '../blocks/Block';
import type { BlockContents } from '../blocks/undrawn';
import type { Collated } from '../collation/collated';
import { mayHaveStop } from '../collation/rowStops';
import { ColumnPassage } from './ColumnPassage';
import { lettersOf } from './lettersOf';

type Props = {
  readonly passages: readonly ToldPassage[];
  readonly column: number;
  readonly collated: Collated;
  readonly marking: Settings['marking'];
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly isWanted: boolean;
};

/** Letters on a line, its height and the room around a passage in pixels, in a column of usual width. */
const usual = { lettersOnLine: 36, line: 24, around: 12 };

const noNotes: readonly Note[] = [];

/** Passages that are drawn together; until they are, and while they are out of sight, as tall as they probably are. */
export const PassageBlock = memo(function PassageBlock(props: Props) {
  const { passages, column, collated, marking, notes, isWanted } = props;
  const contents = useMemo(
    () => contentsOfPassages(passages, collated, notes),
    [passages, collated, notes],
  );
  return (
    <Block
      className="passage-block"
      height={probableHeight(passages)}
      contents={contents}
      isWanted={isWanted}
    >
      {() =>
        passages.map((told) => (
          <ColumnPassage
            key={told.placed.key}
            told={told}
            column={column}
            collated={collated}
            marking={marking}
            notes={notes.get(wholeId(told.placed.key)) ?? noNotes}
          />
        ))
      }
    </Block>
  );
});

function contentsOfPassages(
  passages: readonly ToldPassage[],
  { rows, links }: Collated,
  notes: ReadonlyMap<string, readonly Note[]>,
): BlockContents {
  const rowsHere = () => passages.flatMap(({ row }) => (row === null ? [] : (rows[row] ?? [])));
  return {
    hasStop: (stop) => rowsHere().some((row) => mayHaveStop(row, stop, links, notes)),
    holds: (name) =>
      passages.some(({ placed: { key } }) => key === name || wholeId(key) === name) ||
      rowsHere().some(({ moment }) => moment.id === name),
    texts: () =>
      passages.flatMap(({ placed }) => (isLacuna(placed.passage) ? [] : placed.passage.text)),
  };
}

function probableHeight(passages: readonly ToldPassage[]): number {
  const lines = passages.map(({ placed }) =>
    Math.ceil(lettersOf(placed.passage) / usual.lettersOnLine),
  );
  return lines.reduce((height, count) => height + count * usual.line + usual.around, 0);
}
