/** A place in a book: a file in its archive and an id in that file, or empty. */
export type Place = { readonly file: string; readonly id: string };

/** Addresses within a book are resolved as if it stood here; nothing is ever asked of it. */
const BOOK = 'https://book.invalid/';

/** The place that an address in a file of the book points to; null where it points out of the book. */
export function findPlace(address: string, from: string): Place | null {
  try {
    const url = new URL(address, new URL(encodeURI(from), BOOK));
    if (!url.href.startsWith(BOOK)) return null;
    return {
      file: decodeURIComponent(url.pathname.slice(1)),
      id: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return null;
  }
}
