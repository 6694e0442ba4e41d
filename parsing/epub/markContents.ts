import { boundId } from './bindBook';
import type { Entry } from './readContents';

const DEEPEST_HEADING = 6;
const headings = 'h1, h2, h3, h4, h5, h6';

/** The words of an entry stand within so many paragraphs of the place it leads to, or nowhere. */
const NEAR = 8;

/**
 * Gives chapters the headings that only the book's contents know: the words of an entry, where they stand as a plain
 * paragraph, become its heading; where they do not stand and the chapter has no heading, one is put before it.
 */
export function markContents(document: Document, chapters: readonly Entry[]): void {
  for (const { label, place, depth } of chapters) {
    const section = document.getElementById(boundId({ file: place.file, id: '' }));
    const target = document.getElementById(boundId(place)) ?? section;
    if (section === null || target === null || isHeaded(section, label)) continue;
    const heading = document.createElement(`h${Math.min(depth, DEEPEST_HEADING)}`);
    const plain = paragraphsFrom(target).find((element) => says(element, label));
    if (plain !== undefined) {
      heading.append(...plain.childNodes);
      plain.replaceWith(heading);
    } else if (target === section && section.querySelector(headings) === null) {
      heading.textContent = label;
      section.prepend(heading);
    }
  }
}

/** The first paragraphs at and after an element. */
function paragraphsFrom(start: Element): Element[] {
  const walker = start.ownerDocument.createTreeWalker(start.ownerDocument, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = start;
  const found: Element[] = [];
  for (
    let node: Node | null = start;
    node !== null && found.length < NEAR;
    node = walker.nextNode()
  ) {
    if (node instanceof Element && ['p', 'div'].includes(node.localName)) found.push(node);
  }
  return found;
}

function isHeaded(section: Element, label: string): boolean {
  return [...section.querySelectorAll(headings)].some((heading) => says(heading, label));
}

function says(element: Element, label: string): boolean {
  return normal(element.textContent ?? '') === normal(label);
}

function normal(words: string): string {
  return words
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
