import { passageKey } from '../../domain/library/account';
import { drawHolders } from '../blocks/undrawn';

/** The element of a passage that is on the page, drawn for it if need be; null where the page does not have it. */
export function findPassage(source: string, passage: string): HTMLElement | null {
  drawHolders(passageKey(source, passage));
  return document.querySelector<HTMLElement>(
    `[data-source="${CSS.escape(source)}"][data-passage="${CSS.escape(passage)}"]`,
  );
}
