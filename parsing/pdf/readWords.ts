import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refused } from '../Refused';

type Words = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Pieces of words on a page: a newspaper has some ten thousand. */
const MOST_PIECES = 50_000;

/**
 * The words of a page, taken as they come, so that a page that unpacks to millions of them is given up soon.
 * @throws Refused "too-complex"
 */
export async function readWords(page: PDFPageProxy): Promise<Pick<Words, 'items' | 'styles'>> {
  const items: Words['items'] = [];
  const styles: Words['styles'] = {};
  const reader: ReadableStreamDefaultReader<Words> = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) items.push(item);
    Object.assign(styles, part.value.styles);
    if (items.length > MOST_PIECES) {
      const reason = tooMany();
      // Without it PDF.js waits for a reader for ever, and cannot be ended.
      await reader.cancel(reason);
      throw reason;
    }
  }
  return { items, styles };
}

function tooMany(): Refused {
  return new Refused(
    'too-complex',
    `A page of the file has more than ${MOST_PIECES} pieces of text.`,
  );
}
