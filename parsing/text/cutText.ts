import type { BlockDraft } from '../numberBlocks';
import { cutLong } from './cutLong';
import { findHeadings } from './findHeadings';
import { lineWidth } from './lineWidth';
import { cutLines, cutWrapped } from './paragraphs';

/** A piece of a text, and whether blank lines or page ends stand before and after it. */
export type Piece = {
  readonly kind: 'paragraph' | 'quotation' | 'list item' | 'page break';
  readonly text: string;
  /** What stands before an item of a list. */
  readonly sign: string;
  readonly isAlone: boolean;
};

/**
 * Cuts a plain text into blocks. Where lines are long, each is a paragraph; where they were broken at a margin, paragraphs
 * end at blank lines or begin with an indent, and their lines are joined again. A form feed begins a page.
 */
export function cutText(text: string): { drafts: BlockDraft[]; remarks: string[] } {
  const width = lineWidth(text);
  const pages = text
    .split('\f')
    .map((page) => (width === null ? cutLines(page) : cutWrapped(page, width)));
  const pieces = pages.flatMap((page, index): Piece[] =>
    index === 0 ? page : [{ kind: 'page break', text: '', sign: '', isAlone: true }, ...page],
  );
  const whole = pieces.map((piece) => ({ ...piece, parts: cutLong(piece.text) }));
  const cut = whole.filter(({ parts }) => parts.length > 1).length;
  const headings = findHeadings(pieces);
  return {
    drafts: whole.flatMap((piece, index) => asDrafts(piece, headings.get(index))),
    remarks:
      cut === 0
        ? []
        : [
            `${cut === 1 ? '1 endless line was' : `${cut} endless lines were`} cut into paragraphs.`,
          ],
  };
}

function asDrafts(
  { kind, sign, parts }: Piece & { readonly parts: readonly string[] },
  level: number | undefined,
): BlockDraft[] {
  if (kind === 'page break') return [{ kind, label: '' }];
  return parts.map((text): BlockDraft => {
    if (level !== undefined) return { kind: 'heading', level, text };
    return kind === 'list item' ? { kind, text, depth: 0, sign } : { kind, text };
  });
}
