import { strToU8, zipSync } from 'fflate';

/** A book for tests: chapters by file name, each the inside of its body, and what else it holds. */
export type Book = {
  readonly chapters: Readonly<Record<string, string>>;
  /** Further files by their path in the archive. */
  readonly files?: Readonly<Record<string, string>>;
  /** Inside of the package's metadata; title and language are there already. */
  readonly metadata?: string;
  /** Inside of the navigation document's body. */
  readonly nav?: string;
  /** File names that stand beside the reading order. */
  readonly beside?: readonly string[];
  /** File names that the book lists and does not hold. */
  readonly missing?: readonly string[];
};

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';

/** The bytes of an EPUB 3. */
export function buildEpub({
  chapters,
  files = {},
  metadata = '',
  nav = '',
  beside = [],
  missing = [],
}: Book): Uint8Array {
  const names = Object.keys(chapters);
  const listed = [...names, ...missing];
  const items = listed.map(
    (name) => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const order = listed.map(
    (name) => `<itemref idref="${name}"${beside.includes(name) ? ' linear="no"' : ''}/>`,
  );
  const entries: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'EPUB/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Meeting</dc:title><dc:language>en</dc:language>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`,
    'EPUB/nav.xhtml': page(nav),
    ...Object.fromEntries(names.map((name) => [`EPUB/${name}`, page(chapters[name] ?? '')])),
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
}

function page(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><html ${XHTML}><head><title>x</title></head><body>${body}</body></html>`;
}
