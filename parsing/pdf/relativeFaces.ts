import type { Face, Page } from './pdfPage';

/** The pages with faces as they differ from that of most letters: in a text that is bold throughout, bold says nothing. */
export function relativeFaces(pages: readonly Page[]): readonly Page[] {
  const isBold = isUsual(pages, 'bold');
  const isItalic = isUsual(pages, 'italic');
  if (!isBold && !isItalic) return pages;
  const relative = (face: Face) => ({
    bold: face.bold && !isBold,
    italic: face.italic !== isItalic,
  });
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      runs: line.runs.map((run) => ({ ...run, face: relative(run.face) })),
    })),
  }));
}

function isUsual(pages: readonly Page[], quality: keyof Face): boolean {
  let balance = 0;
  for (const { lines } of pages) {
    for (const { runs } of lines) {
      for (const { face, text } of runs) balance += face[quality] ? text.length : -text.length;
    }
  }
  return balance > 0;
}
