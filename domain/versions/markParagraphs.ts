import type { Span } from '../text/span';
import { SpanIndex } from '../text/spanIndex';
import type { MarkedParagraph, VersionMark } from './versions';
import type { Paragraph } from './versionText';

/** Gives each paragraph its part of the marks of the text, counted from the paragraph's start. */
export function markParagraphs(
  paragraphs: readonly Paragraph[],
  marks: readonly VersionMark[],
): readonly MarkedParagraph[] {
  const index = new SpanIndex(marks);
  return paragraphs.map((paragraph) => {
    const own = index.meeting(paragraph.span).map((mark) => clipMark(mark, paragraph.span));
    return { ...paragraph, marks: own };
  });
}

/** The part of a mark that lies in a stretch which it meets, counted from its start; what goes on from before begins nothing there. */
export function clipMark({ span, tag }: VersionMark, within: Span): VersionMark {
  const start = Math.max(span.start, within.start) - within.start;
  const end = Math.min(span.end, within.end) - within.start;
  const isCut = span.start < within.start;
  return {
    span: { start, end },
    tag: isCut && 'isFirst' in tag ? { ...tag, isFirst: false } : tag,
  };
}
