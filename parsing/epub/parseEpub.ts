import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { unpack } from '../archive/unpack';
import { blocksOfDocument } from '../html/blocksOfDocument';
import { parsed } from '../parsed';
import { type Bound, bindBook } from './bindBook';
import { markContents } from './markContents';
import { markPages } from './markPages';
import { readContents } from './readContents';
import { readPackage } from './readPackage';
import { refuseLocked } from './refuseLocked';

/** What of a book stays packed, by name: files that surely have no words. Chapters may be called anything. */
const wordless =
  /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|css|js|ttf|otf|woff2?|mp[34]|m4[av]|ogg|opus|wav|webm|pdf|smil|pls)$/i;

/** The text of an EPUB 2 or 3 in its reading order, with its notes, headings and printed pages. */
export async function parseEpub(bytes: Uint8Array): Promise<ParseAnswer> {
  const { files } = unpack(bytes, (name) => !wordless.test(name));
  refuseLocked(files);
  const book = readPackage(files);
  const bound = bindBook(files, book.chapters);
  // A book's contents are made of its headings: they need not be read as text.
  for (const nav of bound.document.querySelectorAll('nav')) nav.remove();
  const contents = readContents(files, book);
  markContents(bound.document, contents.chapters);
  markPages(bound.document, contents.pages);
  const { blocks, remarks } = blocksOfDocument(bound.document);
  return parsed('epub', {
    ...book,
    blocks,
    remarks: [...sayLosses(bound, book.strange), ...remarks],
  });
}

function sayLosses({ missing, mended }: Bound, strange: number): string[] {
  return [
    missing.length > 0 && `${count(missing.length, 'part')} of the book missing in the file.`,
    strange > 0 && `${count(strange, 'part')} of the book left out: no text.`,
    mended > 0 && `${count(mended, 'part')} of the book read in spite of mistakes in the markup.`,
  ].filter((remark) => remark !== false);
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
