import type { Span } from '../../domain/text/span';

/** A stretch of an element's words, counted in UTF-16 units from its start, as a range of its text nodes. */
export function rangeIn(element: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let reached = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= reached && start < reached + length) range.setStart(node, start - reached);
    if (end > reached && end <= reached + length) {
      range.setEnd(node, end - reached);
      break;
    }
    reached += length;
  }
  return range;
}
