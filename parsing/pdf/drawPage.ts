import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refused } from '../Refused';

/** Pixels of a drawn page, at four bytes each: the host's memory must hold them several times. */
const MOST_PIXELS = 24_000_000;
const LONGEST_SIDE = 16_000;

/**
 * Draws a page of a PDF. Its pictures are decoded by plain JavaScript and its letters drawn as shapes: of what the file
 * holds, only pixels leave.
 * @param width in device pixels; a page that would be too large is drawn smaller
 */
export async function drawPage(page: PDFPageProxy, width: number) {
  const full = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: scaleFor(full.width, full.height, width) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  // In a window that is not shown there are no animation frames; a page that is drawn for print needs none.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return { bytes: await toPng(canvas), width: canvas.width, height: canvas.height };
}

function scaleFor(width: number, height: number, wanted: number): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  return Math.min(wanted / width, byArea, LONGEST_SIDE / Math.max(width, height));
}

async function toPng(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Refused('too-complex', 'The page is too large to be drawn.');
  return new Uint8Array(await blob.arrayBuffer());
}
