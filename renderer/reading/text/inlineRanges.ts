import type { Mark } from '../../../domain/blocks/block';
import type { Range } from '../../../domain/text/pieces';
import type { QuietMark } from './quietMarks';
import type { Lead } from './target';

/** How words are set. */
export type Style =
  | 'emphasis'
  | 'strong'
  | 'underlined'
  | 'struck'
  | 'superscript'
  | 'subscript'
  | 'small capitals';

/** What is said of a stretch of a block's words. */
export type InlineTag =
  | { readonly kind: 'style'; readonly style: Style }
  | { readonly kind: 'redaction'; readonly cause: string }
  | { readonly kind: 'lead'; readonly lead: Lead }
  | { readonly kind: 'recognised'; readonly mark: QuietMark }
  | { readonly kind: 'note'; readonly id: string };

/** What the marks of a block say of its words; pages and footnote marks, which lead somewhere, are told elsewhere. */
export function inlineRanges(marks: readonly Mark[]): readonly Range<InlineTag>[] {
  return marks.flatMap((mark) => {
    const tag = tagOf(mark);
    return tag === null ? [] : [{ span: { start: mark.start, end: mark.end }, tag }];
  });
}

function tagOf(mark: Mark): InlineTag | null {
  switch (mark.kind) {
    case 'page':
    case 'footnote mark':
      return null;
    case 'link': {
      const target = { kind: 'address', address: mark.address } as const;
      return { kind: 'lead', lead: { target, thing: null, isOpen: false } };
    }
    case 'redaction':
      return { kind: 'redaction', cause: mark.cause };
    default:
      return { kind: 'style', style: mark.kind };
  }
}
