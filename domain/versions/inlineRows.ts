import type { Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { SpanIndex } from '../text/spanIndex';
import { clipMark } from './markParagraphs';
import type { Sides } from './sides';
import type { MarkedParagraph, VersionMark, VersionRow, Versions } from './versions';

/** A stretch of words in a single text of both versions: what both have, as the left one spells it, or what one has. */
export type InlinePart = {
  readonly side: Stretch['side'];
  /** The passage it is part of, of the left version where both have it. */
  readonly passage: string;
  /** Where in its passage it begins, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** Counted from the start of the part. */
  readonly marks: readonly VersionMark[];
  readonly beginsParagraph: boolean;
};

/**
 * The two versions as one text, row by row: the words of both once, and where they part those of left and right.
 * Law: the parts of left and of both spell the paragraphs of the left version, the parts of right what only that has.
 */
export function inlineRows(versions: Versions): readonly (readonly InlinePart[])[] {
  const { stretches } = versions;
  let from = 0;
  let reached: Sides<number> = { left: 0, right: 0 };
  return versions.rows.map((row) => {
    const place = placeOf(row, reached);
    reached = { left: place.left.end, right: place.right.end };
    while (isBefore(stretches[from], place)) from += 1;
    const indexed = { left: indexParagraphs(row.left), right: indexParagraphs(row.right) };
    const parts: InlinePart[] = [];
    for (let at = from; reaches(stretches[at], place); at += 1) {
      parts.push(...partsOf(versions, indexed, stretches[at]));
    }
    return parts;
  });
}

/** Where a row stands in both texts; a side without paragraphs has an empty place after the last. */
function placeOf(row: VersionRow, reached: Sides<number>): Sides<Span> {
  const spanOn = (side: keyof Sides<unknown>): Span => ({
    start: row[side][0]?.span.start ?? reached[side],
    end: row[side].at(-1)?.span.end ?? reached[side],
  });
  return { left: spanOn('left'), right: spanOn('right') };
}

function isBefore(stretch: Stretch | undefined, { left, right }: Sides<Span>): boolean {
  if (stretch === undefined) return false;
  return stretch.left.end <= left.start && stretch.right.end <= right.start;
}

function reaches(stretch: Stretch | undefined, { left, right }: Sides<Span>): boolean {
  if (stretch === undefined) return false;
  return stretch.left.start < left.end || stretch.right.start < right.end;
}

/** A paragraph whose marks are found by their place: one of a book in a single line has thousands. */
type IndexedParagraph = MarkedParagraph & { readonly markIndex: SpanIndex<VersionMark> };

function indexParagraphs(paragraphs: readonly MarkedParagraph[]): SpanIndex<IndexedParagraph> {
  return new SpanIndex(
    paragraphs.map((paragraph) => ({ ...paragraph, markIndex: new SpanIndex(paragraph.marks) })),
  );
}

function partsOf(
  versions: Versions,
  row: Sides<SpanIndex<IndexedParagraph>>,
  stretch: Stretch | undefined,
): readonly InlinePart[] {
  if (stretch === undefined) return [];
  const side = stretch.side === 'right' ? 'right' : 'left';
  const { text } = versions[side];
  return row[side]
    .meeting(stretch[side])
    .map((paragraph) => partWithin(text, paragraph, stretch[side], stretch.side));
}

function partWithin(
  text: string,
  { passage, span, markIndex }: IndexedParagraph,
  stretch: Span,
  side: Stretch['side'],
): InlinePart {
  const start = Math.max(span.start, stretch.start);
  const end = Math.min(span.end, stretch.end);
  const within = { start: start - span.start, end: end - span.start };
  return {
    side,
    passage,
    start: within.start,
    text: text.slice(start, end),
    marks: markIndex.meeting(within).map((mark) => clipMark(mark, within)),
    beginsParagraph: start === span.start,
  };
}
