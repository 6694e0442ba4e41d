import type { PdfPage, Placed } from './buildPdf';

/** A page with lines of text one below the other, from the top of what is set. */
export function pageOf(lines: readonly (string | Partial<Placed>)[], picture = false): PdfPage {
  const words = lines.map((line, index): Placed => {
    const placed = typeof line === 'string' ? { text: line } : line;
    return { x: 72, y: 680 - 14 * index, text: '', ...placed };
  });
  return { words, picture };
}
