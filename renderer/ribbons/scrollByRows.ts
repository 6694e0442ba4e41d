import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { RowScroll, RowsInSight } from '../overview/rowScroll';
import { type ColumnPlaces, endOf, topOf } from './columnPlaces';
import { interpolate, type Point, type Points, turnedRound } from './interpolate';
import type { Frame, LinkedScroll } from './LinkedScroll';

const noRows: RowsInSight = { from: 0, to: 0 };

/**
 * The columns as the overview sees them: by the base, whose order is that of the rows.
 * @param passages those of the base
 */
export function scrollByRows(
  scroll: LinkedScroll,
  base: number,
  passages: readonly ToldPassage[],
  rowCount: number,
): RowScroll {
  let seen: { readonly frame: Frame; readonly rows: RowsInSight } | null = null;
  const steps = rising(passages);
  const line = ({ columns }: Frame) => rowsByHeight(columns[base], steps, rowCount);
  return {
    subscribe: scroll.subscribe,
    read: () => {
      if (rowCount === 0) return noRows;
      const frame = scroll.read();
      if (seen?.frame !== frame) seen = { frame, rows: rowsInSight(frame, base, line(frame)) };
      return seen.rows;
    },
    bring: (row) => scroll.bring(base, interpolate(turnedRound(line(scroll.read())), row)),
  };
}

function rowsInSight({ columns, offsets }: Frame, base: number, line: Points): RowsInSight {
  const top = offsets[base] ?? 0;
  const bottom = top + (columns[base]?.height ?? 0);
  return { from: interpolate(line, top), to: interpolate(line, bottom) };
}

/** A passage of the base, and its row. */
type Step = { readonly ordinal: number; readonly row: number };

/** The passages whose rows follow one another; those told in another order lie between them. */
function rising(passages: readonly ToldPassage[]): readonly Step[] {
  let reached = -1;
  return passages.flatMap(({ row, placed }) => {
    if (row === null || row <= reached) return [];
    reached = row;
    return { ordinal: placed.ordinal, row };
  });
}

/** The rows against the heights of the base's text; rows that it does not tell lie between those that it does. */
function rowsByHeight(
  places: ColumnPlaces | undefined,
  steps: readonly Step[],
  rowCount: number,
): Points {
  if (places === undefined) return [];
  const length = steps.length + 2;
  return {
    length,
    at: (i): Point => {
      const step = steps[i - 1];
      if (step !== undefined) return [topOf(places, step.ordinal) ?? 0, step.row];
      return i === 0 ? [0, 0] : [endOf(places), rowCount];
    },
  };
}
