import type { Span } from '../../domain/text/span';
import { partOfPassage } from './partOfPassage';

/** The words a reader has selected: a stretch of one passage. */
export type SelectedWords = {
  readonly source: string;
  readonly passage: string;
  readonly text: string;
  readonly span: Span;
};

/**
 * The stretch of a passage that is selected, or null where nothing is or where it begins outside a passage.
 * A selection that runs past its passage is cut at the passage's end. The only file that reads words out of a DOM selection.
 */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = passageElement(range.startContainer);
  if (element === null) return null;
  const { source, passage } = element.dataset;
  if (source === undefined || passage === undefined) return null;
  const { text, start: from } = partOfPassage(element);
  const start = from + offsetIn(element, range.startContainer, range.startOffset);
  const last = passageElement(range.endContainer);
  const isSamePassage = last?.dataset.source === source && last.dataset.passage === passage;
  const end =
    last !== null && isSamePassage
      ? partOfPassage(last).start + offsetIn(last, range.endContainer, range.endOffset)
      : from + (element.textContent ?? '').length;
  const span = withoutSpace(text, { start, end });
  return span.start < span.end ? { source, passage, text, span } : null;
}

/** Selecting by words takes the space after or before them along; it is nobody's words. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

function passageElement(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-passage]') ?? null;
}

function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
