import { type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { evenSizes } from './evenSizes';
import { findLines } from './findLines';
import { findNature, STAMP } from './findNature';
import type { Face, Page, Run } from './pdfPage';
import { readWords } from './readWords';

/** What is known of a file from its earlier pages. */
export type Known = {
  /** Typefaces by the names that PDF.js gives them. */
  readonly faces: Map<string, Face>;
  /** Whether the page before is a recognised scan; then this one may be. */
  readonly isRecognised: boolean;
};

type Words = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** The words of a page with their places, but for those that are set sideways. */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  { faces, isRecognised }: Known,
): Promise<Page> {
  const page = await document.getPage(number);
  const { items, styles } = await readWords(page);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const characters = items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
  const isNew = Object.keys(styles).some((font) => !faces.has(font));
  // Only what a page draws tells its typefaces and pictures; of most pages it need not be asked.
  const operations =
    isNew || isRecognised || characters < STAMP ? await page.getOperatorList() : null;
  if (isNew) learnFaces(page, Object.keys(styles), faces);
  const nature = operations === null ? 'text' : findNature(operations, characters, width * height);
  const runs = readRuns(items, transform, faces);
  page.cleanup();
  const upright = runs.filter((run) => run !== null);
  return {
    number,
    height,
    lines: findLines(nature === 'recognised scan' ? evenSizes(upright) : upright),
    nature,
    hasSideways: upright.length < runs.length,
  };
}

/** Null stands for words that are set sideways. */
function readRuns(
  items: Words,
  view: number[],
  faces: ReadonlyMap<string, Face>,
): readonly (Run | null)[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const placed = Util.transform(view, item.transform);
    const [across = 0, slope = 0, , up = 0, left = 0, baseline = 0] = placed;
    if (across <= 0 || Math.abs(slope) > across) return [null];
    const face = faces.get(item.fontName) ?? { bold: false, italic: false };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: some typefaces map letters to control characters
    const text = item.str.replace(/[\u0000-\u001f\u007f]/g, '');
    return [{ text, left, right: left + item.width, baseline, size: Math.abs(up), face }];
  });
}

function learnFaces(page: PDFPageProxy, fonts: readonly string[], faces: Map<string, Face>): void {
  for (const font of fonts) {
    const known: { name?: string } | null = page.commonObjs.has(font)
      ? page.commonObjs.get(font)
      : null;
    const name = known?.name ?? '';
    faces.set(font, {
      bold: /bold|black|heavy|demi|medi(?!um)|CMBX/i.test(name),
      italic: /ital|obli|slant|CMSL|CMTI/i.test(name),
    });
  }
}
