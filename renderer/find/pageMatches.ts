import { contentsOf, undrawnSelector } from '../blocks/undrawn';
import { findWords } from './findWords';
import { rangeIn } from './rangeIn';

/** A place of the words looked for; where its block of the page is not drawn yet, the element that stands for that. */
export type Match = Range | Element;

/** The places of the words looked for in the passages of the page, in its order. */
export function pageMatches(words: string): readonly Match[] {
  const parts = document.querySelectorAll<HTMLElement>(`.passage-text, ${undrawnSelector}`);
  return [...parts].flatMap((part): readonly Match[] => {
    const undrawn = contentsOf(part);
    if (undrawn === undefined) {
      return findWords(part.textContent ?? '', words).map((span) => rangeIn(part, span));
    }
    return undrawn.texts().flatMap((text) => findWords(text, words).map(() => part));
  });
}
