import { Refused } from '../Refused';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { refuseDoctype } from '../xml/refuseDoctype';
import { findPlace, type Place } from './findPlace';

/** All chapters of a book in one inert document, so that a note in another file is found. */
export type Bound = {
  readonly document: Document;
  readonly sections: ReadonlyMap<string, Element>;
  /** Files that the book names and does not hold. */
  readonly missing: readonly string[];
  /** How many files are not well-formed and were read as a browser would. */
  readonly mended: number;
};

/**
 * Binds chapters into one document: a section each; ids and links within the book lead to the same places as before.
 * @throws Refused "unsafe-xml" where a chapter declares entities
 */
export function bindBook(
  files: ReadonlyMap<string, Uint8Array>,
  chapters: readonly string[],
): Bound {
  const document = new DOMParser().parseFromString('', 'text/html');
  const sections = new Map<string, Element>();
  const missing: string[] = [];
  let mended = 0;
  for (const file of chapters) {
    const bytes = files.get(file);
    if (bytes === undefined) missing.push(file);
    else {
      const chapter = readChapter(bytes);
      if (chapter.contentType === 'text/html') mended += 1;
      const section = document.body.appendChild(document.createElement('section'));
      section.append(
        ...[...bodyOf(chapter).childNodes].map((node) => document.importNode(node, true)),
      );
      sections.set(file, section);
    }
  }
  renameIds(sections);
  for (const [file, section] of sections) redirectLinks(section, file, sections);
  return { document, sections, missing, mended };
}

/** The id that a place of the book has in the bound document. */
export function boundId({ file, id }: Place): string {
  return `${file}#${id}`;
}

function readChapter(bytes: Uint8Array): Document {
  const { text } = decodeXml(bytes);
  refuseDoctype(text, 'may point out');
  try {
    return parseXml(text);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'corrupt') throw error;
    return new DOMParser().parseFromString(text, 'text/html');
  }
}

function bodyOf(chapter: Document): Element {
  return chapter.getElementsByTagNameNS('*', 'body')[0] ?? chapter.documentElement;
}

function renameIds(sections: ReadonlyMap<string, Element>): void {
  for (const [file, section] of sections) {
    for (const element of section.querySelectorAll('[id], a[name]')) {
      const id = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
      element.setAttribute('id', boundId({ file, id }));
    }
    section.id = boundId({ file, id: '' });
  }
}

/** A link within the book becomes one within the document; one that leads nowhere becomes none. */
function redirectLinks(
  section: Element,
  file: string,
  sections: ReadonlyMap<string, Element>,
): void {
  for (const link of section.querySelectorAll('a[href]')) {
    const place = findPlace(link.getAttribute('href') ?? '', file);
    if (place === null) continue;
    if (sections.has(place.file))
      link.setAttribute('href', `#${encodeURIComponent(boundId(place))}`);
    else link.removeAttribute('href');
  }
}
