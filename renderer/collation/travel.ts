import type { Stop } from '../blocks/stop';
import { contentsOf, drawBlock, drawHolders, undrawnSelector } from '../blocks/undrawn';
import { whileSettling } from '../blocks/whileSettling';

/** Stops are marked in the page; a word that differs, and words with a note, are ones without saying so. */
const stopSelectors: Record<Stop, string> = {
  difference: '[data-stop~="difference"], [data-mark="differs"]',
  transposition: '[data-stop~="transposition"]',
  silence: '[data-stop~="silence"]',
  note: '[data-stop~="note"], .noted[role="button"]',
  link: '[data-stop~="link"]',
};

/** The element last travelled to, so that the next step goes on from there. */
let reached: Element | null = null;

/** Ends the holding of the place last gone to. */
let leave = (): void => undefined;

/**
 * Moves to the next or previous stop of a kind, in reading order, round at the ends. The place is where the last
 * step led, or where the focus is. Nothing happens where there is no stop. Blocks of the page that are not drawn and
 * may have the stop are drawn on the way.
 */
export function travel(stop: Stop, direction: 'next' | 'previous'): void {
  const from = reached?.isConnected ? reached : document.activeElement;
  let target: HTMLElement | undefined;
  do {
    const stops = stopsOnPage(stop);
    target = direction === 'next' ? firstAfter(stops, from) : lastBefore(stops, from);
  } while (target !== undefined && drawBlock(target));
  if (target !== undefined) goTo(target);
}

/** Shows an element in the middle of the page and puts the focus on it. */
export function goTo(element: HTMLElement): void {
  reached?.classList.remove('reached');
  reached = element;
  element.classList.add('reached');
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  leave();
  leave = whileSettling(() => element.scrollIntoView({ block: 'center' }));
}

/** Goes to the row of a moment of the comparison on screen. */
export function showMoment(id: string): void {
  drawHolders(id);
  const row = document.getElementById(id);
  if (row !== null) goTo(row);
}

/** The stops of a kind in reading order, and among them the blocks not drawn that may have some. */
function stopsOnPage(stop: Stop): readonly HTMLElement[] {
  const selector = `${stopSelectors[stop]}, ${undrawnSelector}`;
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  return found.filter((element) => contentsOf(element)?.hasStop(stop) ?? true);
}

function firstAfter(stops: readonly HTMLElement[], from: Element | null): HTMLElement | undefined {
  return stops.find((stop) => isBefore(from, stop)) ?? stops[0];
}

function lastBefore(stops: readonly HTMLElement[], from: Element | null): HTMLElement | undefined {
  return stops.filter((stop) => from !== stop && !isBefore(from, stop)).at(-1) ?? stops.at(-1);
}

function isBefore(one: Element | null, other: Element): boolean {
  if (one === null) return true;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
