import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { RowScroll, RowsInSight } from '../overview/rowScroll';
import { type ColumnPlaces, endOf } from './columnPlaces';
import { interpolate, type Point, turnedRound } from './interpolate';
import type { Frame, LinkedScroll } from './LinkedScroll';

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
  let known: { readonly places: ColumnPlaces | undefined; readonly line: readonly Point[] } | null =
    null;
  const line = ({ columns }: Frame) => {
    const places = columns[base];
    if (known?.places !== places || known === null) {
      known = { places, line: rowsByHeight(places, passages, rowCount) };
    }
    return known.line;
  };
  return {
    subscribe: scroll.subscribe,
    read: () => {
      const frame = scroll.read();
      if (seen?.frame !== frame) seen = { frame, rows: rowsInSight(frame, base, line(frame)) };
      return seen.rows;
    },
    bring: (row) => scroll.bring(base, interpolate(turnedRound(line(scroll.read())), row)),
  };
}

function rowsInSight(
  { columns, offsets }: Frame,
  base: number,
  line: readonly Point[],
): RowsInSight {
  const top = offsets[base] ?? 0;
  const bottom = top + (columns[base]?.height ?? 0);
  return { from: interpolate(line, top), to: interpolate(line, bottom) };
}

/** The rows against the heights of the base's text; rows that it does not tell lie between those that it does. */
function rowsByHeight(
  places: ColumnPlaces | undefined,
  passages: readonly ToldPassage[],
  rowCount: number,
): readonly Point[] {
  if (places === undefined) return [];
  let reached = -1;
  const told = passages.flatMap(({ row, placed }): Point[] => {
    const top = places.tops[placed.ordinal - 1];
    if (row === null || top === undefined || row <= reached) return [];
    reached = row;
    return [[top, row]];
  });
  return [[0, 0], ...told, [endOf(places), rowCount]];
}
