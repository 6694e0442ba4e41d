import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a page draws, operation by operation. */
export type Operations = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** Whether a page is a picture of a sheet, without its words or with words that somebody's recogniser laid under it. */
export type Nature = 'text' | 'scan' | 'recognised scan';

/** Fewer characters on a page may be a stamp on a picture. */
export const STAMP = 200;

/** Text rendering mode 3 of PDF 32000-1, 9.3.6: words that are neither filled nor stroked. */
const UNSEEN = 3;

/** A picture over so much of a page is the page. */
const WHOLE = 0.5;

/** Operations that leave no trace by themselves. */
const traceless: readonly number[] = [
  OPS.save,
  OPS.restore,
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.beginText,
  OPS.endText,
];

/** @param area of the page, in square points */
export function findNature(operations: Operations, characters: number, area: number): Nature {
  if (characters === 0) return drawsAnything(operations) ? 'scan' : 'text';
  if (writesUnseen(operations)) return 'recognised scan';
  if (!isCovered(operations, area)) return 'text';
  return characters < STAMP ? 'scan' : 'recognised scan';
}

function drawsAnything({ fnArray }: Operations): boolean {
  return fnArray.some((operation) => !traceless.includes(operation));
}

function writesUnseen({ fnArray, argsArray }: Operations): boolean {
  return fnArray.some(
    (operation, index) =>
      operation === OPS.setTextRenderingMode && argsArray[index]?.[0] === UNSEEN,
  );
}

/** A picture is drawn into a square of one point, which is first stretched to its size. */
function isCovered({ fnArray, argsArray }: Operations, area: number): boolean {
  return fnArray.some((operation, index) => {
    const [a = 0, b = 0, c = 0, d = 0] = argsArray[index] ?? [];
    return operation === OPS.transform && Math.abs(a * d - b * c) >= WHOLE * area;
  });
}
