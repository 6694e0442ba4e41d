import { Refused } from '../Refused';
import { findPlace } from './findPlace';
import { readBookXml } from './readBookXml';

const CONTAINER = 'META-INF/container.xml';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const XHTML = /^(?:application\/xhtml\+xml|text\/html|application\/xml|text\/x-oeb1-document)$/;

/** What a book says of itself, and its parts in reading order. */
export type Package = {
  readonly title: string;
  readonly authors: string[];
  readonly date: string;
  readonly language: string;
  readonly publication: string;
  /** Files of the text, in reading order; what stands beside the order comes last. */
  readonly chapters: readonly string[];
  /** How many parts of the order the book does not list or are no text. */
  readonly strange: number;
  /** The file with the contents, and its older form. */
  readonly nav: string | null;
  readonly ncx: string | null;
};

/**
 * Reads a book's package document (EPUB 3.3, 5; OPF 2.0).
 * @throws Refused "corrupt" where it is missing or not well-formed
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): Package {
  const name = findPackage(files);
  const book = readBookXml(files, name);
  const items = readItems(book, name);
  const said = (element: string) =>
    [...book.getElementsByTagNameNS(DUBLIN_CORE, element)].map((found) => found.textContent ?? '');
  const byProperty = (property: string) =>
    [...items.values()].find(({ properties }) => properties.includes(property))?.file ?? null;
  const ncx = book.getElementsByTagNameNS('*', 'spine')[0]?.getAttribute('toc') ?? '';
  return {
    title: said('title')[0] ?? '',
    authors: said('creator'),
    date: /^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)/.exec(said('date')[0] ?? '')?.[1] ?? '',
    language: said('language')[0]?.trim() ?? '',
    publication: said('publisher')[0] ?? '',
    ...readSpine(book, items),
    nav: byProperty('nav'),
    ncx: items.get(ncx)?.file ?? null,
  };
}

function findPackage(files: ReadonlyMap<string, Uint8Array>): string {
  const container = readBookXml(files, CONTAINER);
  const address = container.getElementsByTagNameNS('*', 'rootfile')[0]?.getAttribute('full-path');
  const place = findPlace(address ?? '', '');
  if (place === null || place.file === '') {
    throw new Refused('corrupt', 'The book does not say where its text is.');
  }
  return place.file;
}

type Item = {
  readonly file: string;
  readonly isText: boolean;
  readonly properties: readonly string[];
};

function readItems(book: Document, name: string): ReadonlyMap<string, Item> {
  return new Map(
    [...book.getElementsByTagNameNS('*', 'item')].flatMap((item): [string, Item][] => {
      const place = findPlace(item.getAttribute('href') ?? '', name);
      if (place === null) return [];
      const properties = (item.getAttribute('properties') ?? '').split(/\s+/);
      const isText = XHTML.test(item.getAttribute('media-type') ?? '');
      return [[item.getAttribute('id') ?? '', { file: place.file, isText, properties }]];
    }),
  );
}

function readSpine(book: Document, items: ReadonlyMap<string, Item>) {
  const order = [...book.getElementsByTagNameNS('*', 'itemref')].map((part) => ({
    item: items.get(part.getAttribute('idref') ?? ''),
    isBeside: part.getAttribute('linear') === 'no',
  }));
  const inOrder = [
    ...order.filter(({ isBeside }) => !isBeside),
    ...order.filter(({ isBeside }) => isBeside),
  ];
  const chapters = inOrder.flatMap(({ item }) => (item?.isText ? [item.file] : []));
  return { chapters: [...new Set(chapters)], strange: order.length - chapters.length };
}
