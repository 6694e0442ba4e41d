import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { parsed } from '../parsed';
import { blocksOfPages } from './blocksOfPages';
import { openPdf } from './openPdf';
import type { Face, Page } from './pdfPage';
import { readAbout } from './readAbout';
import { readPage } from './readPage';
import { remarksOf } from './remarksOf';

/**
 * The text of a PDF. Its pages know only where words stand: lines, columns, paragraphs, headings and notes are found
 * by place and size. A page without words is a scanned page.
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParseAnswer> {
  const document = await openPdf(bytes, 'without pictures');
  try {
    const pages = await readPages(document);
    const { labels, hasScripts, ...about } = await readAbout(document);
    const { blocks, running, joined } = blocksOfPages(pages, labels);
    const hasAttachments = namesAttachments(bytes);
    const remarks = remarksOf({ pages, running, joined, hasScripts, hasAttachments });
    return parsed('pdf', { ...about, blocks, remarks });
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<readonly Page[]> {
  const faces = new Map<string, Face>();
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const isRecognised = pages.at(-1)?.nature === 'recognised scan';
    pages.push(await readPage(document, number, { faces, isRecognised }));
  }
  return pages;
}

/** By the name alone: PDF.js would unpack the attachments to tell. */
function namesAttachments(bytes: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes('/EmbeddedFile');
}
