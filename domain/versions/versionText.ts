import { isLacuna, type SourcePassage } from '../library/source';
import type { Gap } from '../text/gapSpans';
import type { Span } from '../text/span';
import { missingWords } from './missingWords';

/** A passage in the running text; the text between two paragraphs belongs to neither. */
export type Paragraph = { readonly passage: string; readonly span: Span };

/**
 * A source as one running text.
 *
 * Laws: a paragraph's span spells the text of its passage, or the cause of its lacuna; paragraphs and gaps stand in
 * order and do not overlap; a lacuna is a gap that fills its paragraph.
 */
export type VersionText = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly gaps: readonly Gap[];
};

const betweenParagraphs = '\n\n';

/** Joins the passages of a source into one text. */
export function versionText(passages: readonly SourcePassage[]): VersionText {
  const paragraphs: Paragraph[] = [];
  const gaps: Gap[] = [];
  let start = 0;
  for (const passage of passages) {
    const words = wordsOf(passage);
    const span = { start, end: start + words.length };
    paragraphs.push({ passage: passage.id, span });
    if (isLacuna(passage)) gaps.push({ span, cause: passage.lacuna });
    else gaps.push(...missingWords(words).map((gap) => shift(gap, start)));
    start = span.end + betweenParagraphs.length;
  }
  return { text: passages.map(wordsOf).join(betweenParagraphs), paragraphs, gaps };
}

function wordsOf(passage: SourcePassage): string {
  return isLacuna(passage) ? passage.lacuna : passage.text;
}

function shift({ span, cause }: Gap, by: number): Gap {
  return { span: { start: span.start + by, end: span.end + by }, cause };
}
