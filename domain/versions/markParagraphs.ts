import type { Span } from '../text/span';
import type { MarkedParagraph, VersionMark } from './versions';
import type { Paragraph } from './versionText';

/** Gives each paragraph its part of the marks of the text, counted from the paragraph's start. */
export function markParagraphs(
  paragraphs: readonly Paragraph[],
  marks: readonly VersionMark[],
): readonly MarkedParagraph[] {
  const inOrder = [...marks].sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return paragraphs.map((paragraph) => {
    while ((inOrder[from]?.span.end ?? Infinity) <= paragraph.span.start) from += 1;
    const own: VersionMark[] = [];
    for (let at = from; (inOrder[at]?.span.start ?? Infinity) < paragraph.span.end; at += 1) {
      own.push(...clipMark(inOrder[at], paragraph.span));
    }
    return { ...paragraph, marks: own };
  });
}

/** The part of a mark that lies in a stretch, counted from its start; what goes on from before begins nothing there. */
export function clipMark(mark: VersionMark | undefined, within: Span): readonly VersionMark[] {
  if (mark === undefined) return [];
  const { span, tag } = mark;
  const start = Math.max(span.start, within.start) - within.start;
  const end = Math.min(span.end, within.end) - within.start;
  if (start >= end) return [];
  const isCut = span.start < within.start;
  return [
    { span: { start, end }, tag: isCut && 'isFirst' in tag ? { ...tag, isFirst: false } : tag },
  ];
}
