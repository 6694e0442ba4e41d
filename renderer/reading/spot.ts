import { passageKey } from '../../domain/library/account';
import { drawHolders } from '../blocks/undrawn';
import { findRow } from './revealPassage';

/**
 * Where a reader is in a text: a paragraph, and how far its top is below the upper edge, in pixels. Above the first
 * paragraph there is none, and the offset is that of the beginning of the page.
 */
export type Spot = { readonly passage: string | null; readonly offset: number };

/** How far below the upper edge a paragraph is looked for, and in what steps: between two of them is less room. */
const depth = 240;
const step = 12;

/** Frames after which paragraphs that come into sight have their true heights, and the place is settled. */
const framesToSettle = 4;

/** Where the upper edge of a pane is. */
export function spotAt(scroller: HTMLElement): Spot {
  const { top, height } = scroller.getBoundingClientRect();
  for (let below = 1; below < Math.min(depth, height); below += step) {
    const row = rowAt(scroller, below);
    if (row !== null) return { passage: row.dataset.block ?? null, offset: topOf(row) - top };
  }
  return { passage: null, offset: -scroller.scrollTop };
}

/** The last paragraph that begins above a line, so many pixels below the upper edge of a pane; null where none does. */
export function passageAbove(scroller: HTMLElement, line: number): string | null {
  for (let below = line; below > 0; below -= step) {
    const row = rowAt(scroller, below);
    if (row !== null) return row.dataset.block ?? null;
  }
  return null;
}

function rowAt(scroller: HTMLElement, below: number): HTMLElement | null {
  const { left, top, width } = scroller.getBoundingClientRect();
  const rows = document
    .elementsFromPoint(left + width / 2, top + below)
    .map((element) => element.closest<HTMLElement>('[data-block]'));
  return rows.find((row) => row !== null && scroller.contains(row)) ?? null;
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}

/**
 * Brings a paragraph to its place under the upper edge and keeps it there while what comes into sight around it gets its
 * true height. False where the pane has no such paragraph.
 */
export function goToSpot(
  scroller: HTMLElement,
  source: string,
  { passage, offset }: Spot,
): boolean {
  if (passage === null) {
    scroller.scrollTop = -offset;
    return true;
  }
  drawHolders(passageKey(source, passage));
  const row = findRow(scroller, passage);
  if (row === null) return false;
  row.scrollIntoView({ block: 'start' });
  const place = () => {
    scroller.scrollTop += topOf(row) - topOf(scroller) - offset;
  };
  const settle = (frames: number) => {
    place();
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1));
  };
  settle(framesToSettle);
  return true;
}
