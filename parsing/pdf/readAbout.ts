import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself. */
export type About = {
  readonly title: string;
  readonly authors: string[];
  readonly language: string;
  /** Labels of the pages in their order, where the file gives them. */
  readonly labels: readonly string[] | null;
  /** Whether it has scripts; none is run. */
  readonly hasScripts: boolean;
};

/** Titles that a program put there and no writer. */
const noTitle = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|qxd|tiff?))$/i;

/** The date it names is when the file was made, for a scan decades after the document: it is not taken. */
export async function readAbout(document: PDFDocumentProxy): Promise<About> {
  const { info, metadata } = await document.getMetadata();
  const said = new Map(Object.entries(info));
  const title = wordsOf(metadata?.get('dc:title')) || wordsOf(said.get('Title'));
  const author = wordsOf(metadata?.get('dc:creator')) || wordsOf(said.get('Author'));
  return {
    title: noTitle.test(title) ? '' : title,
    authors: author.split(/\s*;\s*/),
    language: wordsOf(said.get('Language')),
    labels: await document.getPageLabels(),
    hasScripts: (await document.getJSActions()) !== null,
  };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  return typeof value === 'string' ? value.trim() : '';
}
