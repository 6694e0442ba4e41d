import { findPlace, type Place } from './findPlace';
import { readBookXml } from './readBookXml';
import type { Package } from './readPackage';

/** A line of a book's contents or of its list of printed pages. */
export type Entry = {
  readonly label: string;
  readonly place: Place;
  /** From 1. */
  readonly depth: number;
};
export type Contents = { readonly chapters: readonly Entry[]; readonly pages: readonly Entry[] };

/** A book's contents and its list of printed pages, from its navigation document or the older NCX; empty where it has none. */
export function readContents(
  files: ReadonlyMap<string, Uint8Array>,
  { nav, ncx }: Package,
): Contents {
  if (nav !== null && files.has(nav)) return readNav(readBookXml(files, nav), nav);
  if (ncx !== null && files.has(ncx)) return readNcx(readBookXml(files, ncx), ncx);
  return { chapters: [], pages: [] };
}

function readNav(document: Document, file: string): Contents {
  const list = (type: string) => {
    const nav = [...document.getElementsByTagNameNS('*', 'nav')].find((element) =>
      (element.getAttribute('epub:type') ?? '').split(/\s+/).includes(type),
    );
    return [...(nav?.getElementsByTagNameNS('*', 'a') ?? [])].flatMap((link) =>
      entry(link.textContent, link.getAttribute('href'), file, depthOf(link, 'li')),
    );
  };
  return { chapters: list('toc'), pages: list('page-list') };
}

function readNcx(document: Document, file: string): Contents {
  const list = (name: string) =>
    [...document.getElementsByTagNameNS('*', name)].flatMap((point) => {
      const [label] = point.getElementsByTagNameNS('*', 'text');
      const [content] = point.getElementsByTagNameNS('*', 'content');
      return entry(
        label?.textContent,
        content?.getAttribute('src'),
        file,
        depthOf(point, name) + 1,
      );
    });
  return { chapters: list('navPoint'), pages: list('pageTarget') };
}

function entry(
  label = '' as string | null,
  address = '' as string | null,
  file: string,
  depth: number,
): Entry[] {
  const place = findPlace(address ?? '', file);
  const words = (label ?? '').replace(/\s+/g, ' ').trim();
  return place === null || words === '' ? [] : [{ label: words, place, depth: Math.max(1, depth) }];
}

function depthOf(element: Element, name: string): number {
  let depth = 0;
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (outer.localName === name) depth += 1;
  }
  return depth;
}
