import { findRow } from './revealPassage';
import { spotAt } from './spot';

/** What of a mark must be seen when it is gone to: not the last line of a pane. */
const comfort = 80;

/**
 * Puts the focus on the next words of a pane in which something was recognised, or on those before with -1: from the words
 * that have it, else from the upper edge. False where there are none further on.
 */
export function stepToMark(scroller: HTMLElement, by: 1 | -1): boolean {
  const marks = [...scroller.querySelectorAll<HTMLElement>('[data-thing]')];
  const focused = marks.findIndex((mark) => mark.contains(document.activeElement));
  const next = marks[focused >= 0 ? focused + by : besideEdge(scroller, marks, by)];
  if (next === undefined) return false;
  bringIntoSight(scroller, next);
  next.focus({ preventScroll: true });
  return true;
}

function besideEdge(scroller: HTMLElement, marks: readonly HTMLElement[], by: 1 | -1): number {
  const { passage } = spotAt(scroller);
  const row = passage === null ? null : findRow(scroller, passage);
  const following = row === null ? 0 : marks.findIndex((mark) => isWithinOrAfter(mark, row));
  const after = following < 0 ? marks.length : following;
  return by === 1 ? after : after - 1;
}

function isWithinOrAfter(mark: HTMLElement, row: HTMLElement): boolean {
  return (row.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function bringIntoSight(scroller: HTMLElement, mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom - comfort) return;
  scroller.scrollBy(0, top - frame.top - frame.height / 3);
}
