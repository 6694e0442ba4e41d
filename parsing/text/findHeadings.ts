import type { Piece } from './cutText';

/** A heading fits on a line. */
const LONGEST = 100;

/** What follows a heading is a paragraph, not another line of a letterhead. */
const PARAGRAPH = 120;

/**
 * Which pieces of a text are headings, and of which level: a short line alone, without the end of a sentence, right before
 * a paragraph and not after another such line. Rather too few than too many: the first may be the title, level 1.
 */
export function findHeadings(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const isAfterText = before === undefined || !isHeadline(before);
    if (!isHeadline(piece) || !isAfterText) continue;
    if ((pieces[index + 1]?.text.length ?? 0) >= PARAGRAPH) levels.set(index, index === 0 ? 1 : 2);
  }
  return levels;
}

function isHeadline({ kind, text, isAlone }: Piece): boolean {
  return (
    kind === 'paragraph' &&
    isAlone &&
    text.length <= LONGEST &&
    /^["“«‘]?[\p{Lu}\d]/u.test(text) &&
    !/[.,;:…\n]/.test(text.slice(-1)) &&
    !text.includes('\n')
  );
}
