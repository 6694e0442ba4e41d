import { useLayoutEffect, useRef, useState } from 'react';
import { whileSettling } from '../blocks/whileSettling';
import { readingLine } from '../ribbons/followLeader';
import type { Choice } from '../state/view';
import { type Anchor, keepPlace, keptPlace } from './keptPlace';
import { passagesOf } from './rowStops';
import type { NumberedRow } from './shownRows';

/**
 * Opens the rows where the reader left the comparison, and remembers where they leave it.
 * @returns the place among the rows at which they open, from 0
 */
export function useRowsPlace(choice: Choice, rows: readonly NumberedRow[]): number {
  const [opening, setOpening] = useState(() => findOpening(keptPlace(choice).anchors, rows));
  const latest = useRef({ choice, rows });
  useLayoutEffect(() => {
    latest.current = { choice, rows };
  });
  // The layout that was left keeps its last place when it is taken off the page, after this one is first drawn.
  useLayoutEffect(() => {
    const { choice: entered, rows: offered } = latest.current;
    const found = findOpening(keptPlace(entered).anchors, offered);
    setOpening((before) => (isSamePlace(before, found) ? before : found));
    return () => {
      const { choice: left, rows: seen } = latest.current;
      keepPlace(left, { anchors: readAnchors(seen) });
    };
  }, []);
  useLayoutEffect(() => {
    if (opening !== null) return whileSettling(() => showOpening(opening));
    showOpening(null);
  }, [opening]);
  return opening?.at ?? 0;
}

/** A row to open at, and how far from the heads of the columns. */
type Opening = { readonly at: number; readonly id: string; readonly height: number };

function isSamePlace(one: Opening | null, other: Opening | null): boolean {
  return one?.id === other?.id && one?.height === other?.height;
}

function findOpening(anchors: readonly Anchor[], rows: readonly NumberedRow[]): Opening | null {
  for (const { key, height } of anchors) {
    const at = rows.findIndex(({ row }) => passagesOf(row).includes(key));
    const found = rows[at];
    if (found !== undefined) return { at, id: found.row.moment.id, height };
  }
  return null;
}

/** Brings the row to its place, or the page to its beginning. */
function showOpening(opening: Opening | null): void {
  const page = document.querySelector('.page');
  if (page === null) return;
  const row = opening === null ? null : document.getElementById(opening.id);
  if (opening === null || row === null) page.scrollTop = 0;
  else page.scrollTop += row.getBoundingClientRect().top - headsBottom() - opening.height;
}

/** The row at the reading line, by all its accounts; none at the very beginning. */
function readAnchors(rows: readonly NumberedRow[]): readonly Anchor[] {
  const page = document.querySelector('.page');
  if (page === null || page.scrollTop === 0) return [];
  const top = headsBottom();
  const line = top + (page.getBoundingClientRect().bottom - top) * readingLine;
  const endsBelow = (element: Element) => element.getBoundingClientRect().bottom > line;
  // Of a block out of sight no row is asked for its place: that would lay the block out.
  const block = [...document.querySelectorAll('.row-block')].find(endsBelow);
  const first = [...(block?.children ?? [])].find(endsBelow);
  const found = rows.find(({ row }) => row.moment.id === first?.id);
  if (first === undefined || found === undefined) return [];
  const height = first.getBoundingClientRect().top - top;
  return found.row.moment.readings.flatMap(({ passageIds }) =>
    passageIds.slice(0, 1).map((key) => ({ key, height })),
  );
}

/** The heads of the columns stay in sight above the rows. */
function headsBottom(): number {
  return document.querySelector('.collation-heads')?.getBoundingClientRect().bottom ?? 0;
}
