import { findPassageIn, findRow } from './revealPassage';
import { goToSpot } from './spot';

/** How long a paragraph that was gone to stays marked, in milliseconds: long enough to find it, short enough to read on. */
const markedFor = 1_600;

/** A paragraph that is gone to stands so far down the pane: what comes before it is seen too. */
const shareAbove = 0.2;

/** Goes to a paragraph of a pane, marks it for a moment and puts the focus on it. False where the pane does not have it. */
export function showParagraph(scroller: HTMLElement, source: string, passage: string): boolean {
  const offset = scroller.clientHeight * shareAbove;
  if (!goToSpot(scroller, source, { passage, offset })) return false;
  requestAnimationFrame(() => focusParagraph(scroller, passage));
  const mark = { backgroundColor: 'var(--note-paper)' };
  findRow(scroller, passage)?.animate([mark, mark], { duration: markedFor });
  return true;
}

/** Puts the focus on the words of a paragraph, or on its row where it has none, without moving the page. */
export function focusParagraph(scroller: HTMLElement, passage: string): void {
  const element = findPassageIn(scroller, passage) ?? findRow(scroller, passage);
  if (element === null) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
