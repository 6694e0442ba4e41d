// The reading half runs in this page too, which has no rights and dies whole: a worker would gain nothing.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import {
  getDocument,
  InvalidPDFException,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import openJpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import { Refused } from '../Refused';

/** More pages than any document of an archive has in one file. */
const MOST_PAGES = 5_000;

/** A scanned sheet of A3 at 600 dots to the inch has seventy million. */
const MOST_PIXELS = 100_000_000;

/**
 * PDF.js loads its decoder of JPEG 2000 by a name of its own behind an address that ends in a slash; a fragment has both,
 * and the server is asked for the address before it.
 */
const decoders = `${openJpeg}#/`;

/** Nothing of the file runs, nothing is fetched, its fonts never reach the browser's, its pictures are decoded by plain JavaScript. */
const harmless = {
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  wasmUrl: decoders,
  useSystemFonts: false,
  disableFontFace: true,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  disableAutoFetch: true,
  fontExtraProperties: false,
  verbosity: VerbosityLevel.ERRORS,
} as const;

/**
 * A PDF that can be asked for its pages; its `loadingTask` is to be destroyed by who opened it.
 * @param pictures whether pictures will be drawn; where they will not they are not decoded
 * @throws Refused "encrypted" where it wants a password to be read, "too-complex" beyond 5,000 pages, "corrupt"
 */
export async function openPdf(
  bytes: Uint8Array,
  pictures: 'with pictures' | 'without pictures',
): Promise<PDFDocumentProxy> {
  const maxImageSize = pictures === 'with pictures' ? MOST_PIXELS : 0;
  // The bytes given are taken over by PDF.js; those that came in stay whole.
  const task = getDocument({ ...harmless, data: bytes.slice(), maxImageSize });
  try {
    const document = await task.promise;
    if (document.numPages <= MOST_PAGES) return document;
    throw new Refused('too-complex', `The file has more than ${MOST_PAGES} pages.`);
  } catch (error) {
    await task.destroy();
    throw reasonOf(error);
  }
}

function reasonOf(error: unknown): unknown {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new Refused('encrypted', 'The file is locked with a password: save it without one.');
  }
  if (error instanceof InvalidPDFException) {
    return new Refused('corrupt', 'The file is damaged: it has no pages that can be found.');
  }
  return error;
}
