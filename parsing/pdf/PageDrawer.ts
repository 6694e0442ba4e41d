import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawAnswer, DrawRequest } from '../../domain/importing/hostRequest';
import { Refused } from '../Refused';
import { drawPage } from './drawPage';
import { openPdf } from './openPdf';

/** Draws pages of PDFs. The one that was drawn from last stays open, since its reader turns the page. */
export class PageDrawer {
  #open: { readonly file: string; readonly document: PDFDocumentProxy } | null = null;

  /** @throws Refused as `openPdf` says, "corrupt" where there is no such page */
  async draw({ file, bytes, page, width }: DrawRequest): Promise<DrawAnswer> {
    const document = await this.#documentOf(file, bytes);
    const pages = document.numPages;
    if (page < 1 || page > pages) throw new Refused('corrupt', `The file has no page ${page}.`);
    const sheet = await document.getPage(page);
    try {
      return { outcome: 'drawn', pages, ...(await drawPage(sheet, width)) };
    } finally {
      sheet.cleanup();
    }
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.document.loadingTask.destroy();
  }

  async #documentOf(file: string, bytes: Uint8Array | null): Promise<PDFDocumentProxy> {
    if (bytes === null && this.#open?.file === file) return this.#open.document;
    await this.close();
    if (bytes === null) throw new Refused('io', 'The file is not open any more.');
    const document = await openPdf(bytes, 'with pictures');
    this.#open = { file, document };
    return document;
  }
}
