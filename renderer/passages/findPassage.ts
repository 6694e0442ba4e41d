import { passageKey } from '../../domain/library/account';
import { drawHolders } from '../blocks/undrawn';
import { partOfPassage } from './partOfPassage';

/**
 * The element of a passage, or of a part of one, that is on the page, drawn for it if need be; null where the page does not
 * have it.
 * @param at of a passage that is on the page in parts, the place in its text that is sought, in UTF-16 units
 */
export function findPassage(source: string, passage: string, at = 0): HTMLElement | null {
  drawHolders(passageKey(source, passage));
  const from = `[data-source="${CSS.escape(source)}"]`;
  const id = CSS.escape(passage);
  const elements = document.querySelectorAll<HTMLElement>(
    `${from}[data-passage="${id}"], ${from}[data-part="${id}"]`,
  );
  const reached = [...elements].filter((element) => partOfPassage(element).start <= at);
  return reached.at(-1) ?? elements[0] ?? null;
}
