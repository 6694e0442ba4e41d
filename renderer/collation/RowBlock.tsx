import { memo, useMemo } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import { isLacuna } from '../../domain/library/source';
import { Block } from '../blocks/Block';
import type { BlockContents } from '../blocks/undrawn';
import type { Collated } from './collated';
import { MomentRow } from './MomentRow';
import { hasPassage, mayHaveStop } from './rowStops';
import type { NumberedRow } from './shownRows';

type Props = {
  readonly rows: readonly NumberedRow[];
  readonly collated: Collated;
  /** The notes on each passage, by its key. */
  readonly noted: ReadonlyMap<string, unknown>;
  readonly isWanted: boolean;
};

/** Letters on a line of a cell, its height and the room around a row in pixels, in a column of usual width. */
const usual = { lettersOnLine: 40, line: 24, around: 24 };

/** Rows that are drawn together. */
export const RowBlock = memo(function RowBlock({ rows, collated, noted, isWanted }: Props) {
  const contents = useMemo((): BlockContents => {
    const plain = rows.map(({ row }) => row);
    return {
      hasStop: (stop) => plain.some((row) => mayHaveStop(row, stop, collated.links, noted)),
      holds: (name) => plain.some((row) => row.moment.id === name || hasPassage(row, name)),
      texts: () => plain.flatMap((row) => cellTexts(row).flat()),
    };
  }, [rows, collated, noted]);
  return (
    <Block
      className="row-block"
      height={probableHeight(rows)}
      contents={contents}
      isWanted={isWanted}
    >
      {() =>
        rows.map(({ row, number }) => (
          <MomentRow key={row.moment.id} row={row} number={number} collated={collated} />
        ))
      }
    </Block>
  );
});

/** The texts of the passages in each cell. */
function cellTexts({ cells }: Row): readonly (readonly string[])[] {
  return cells.map((cell) =>
    cell.kind === 'told'
      ? cell.passages.flatMap(({ passage }) => (isLacuna(passage) ? [] : passage.text))
      : [],
  );
}

function probableHeight(rows: readonly NumberedRow[]): number {
  const lines = rows.map(({ row }) => Math.max(1, ...cellTexts(row).map(linesOf)));
  return lines.reduce((height, count) => height + count * usual.line + usual.around, 0);
}

function linesOf(texts: readonly string[]): number {
  return texts.reduce((lines, { length }) => lines + Math.ceil(length / usual.lettersOnLine), 0);
}
