import type { ParsedDocument } from '../../../domain/importing/parsedDocument';
import { buildPdf, type PdfFile } from './buildPdf';

// PDF.js asks for it when it is loaded and needs it only to draw, which the tests in Node do not.
Object.assign(globalThis, { DOMMatrix: class {} });

/** What is made of a PDF. */
export async function readPdf(file: PdfFile): Promise<ParsedDocument> {
  const answer = await parseBytes(buildPdf(file));
  if (answer.outcome === 'refused') throw new Error(`refused: ${answer.message}`);
  return answer.document;
}

export async function parseBytes(bytes: Uint8Array) {
  const { parsePdf } = await import('../../../parsing/pdf/parsePdf');
  return parsePdf(bytes);
}
