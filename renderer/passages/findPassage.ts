/** The element of a passage that is on the page; null where the page does not have it. */
export function findPassage(source: string, passage: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-source="${CSS.escape(source)}"][data-passage="${CSS.escape(passage)}"]`,
  );
}
