import { findWords } from './findWords';

/** The places of the words looked for in the passages on screen, in the order of the page. */
export function pageMatches(words: string): readonly Range[] {
  const passages = document.querySelectorAll<HTMLElement>('.passage-text');
  return [...passages].flatMap((passage) =>
    findWords(passage.textContent ?? '', words).map(({ start, end }) =>
      rangeIn(passage, start, end),
    ),
  );
}

function rangeIn(element: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let reached = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= reached && start < reached + length) range.setStart(node, start - reached);
    if (end > reached && end <= reached + length) range.setEnd(node, end - reached);
    reached += length;
  }
  return range;
}
