import { findPassage } from './findPassage';

/** How long a passage that was gone to stays marked, in milliseconds: long enough to find it, short enough to read on. */
const markedFor = 1600;

/**
 * Brings a passage that is on the page into view, marks it for a moment and puts the focus on it.
 * False where the page does not have it.
 * @param at the place in the passage that is shown, where it is on the page in parts; in UTF-16 units
 */
export function showPassage(source: string, passage: string, at = 0): boolean {
  const element = findPassage(source, passage, at);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const mark = { backgroundColor: 'var(--note-paper)' };
  element.animate([mark, mark], { duration: markedFor });
  return true;
}
