import { passageKey } from '../../domain/library/account';
import { drawHolders } from '../blocks/undrawn';

/** The row of a paragraph in one pane; null where it is not drawn. */
export function findRow(scroller: HTMLElement, passage: string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-block="${CSS.escape(passage)}"]`);
}

/** The words of a paragraph in one pane; null where they are not drawn. */
export function findPassageIn(scroller: HTMLElement, passage: string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`);
}

/** The words of a paragraph in one pane, drawn for it if need be; null where the text has no such words. */
export function revealPassage(
  scroller: HTMLElement,
  source: string,
  passage: string,
): HTMLElement | null {
  drawHolders(passageKey(source, passage));
  return findPassageIn(scroller, passage);
}
