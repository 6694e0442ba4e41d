import type { Span } from './span';

/** Something said of a stretch of text: a mark, a note. */
export type Range<Tag> = { readonly span: Span; readonly tag: Tag };

/** A stretch of text over which the same things are said. */
export type Piece<Tag> = { readonly span: Span; readonly tags: readonly Tag[] };

/**
 * Cuts a text at every border of the given ranges.
 * Laws: the pieces spell the text in order, none is empty, and a piece bears the tag of every range that covers it.
 */
export function cutPieces<Tag>(
  length: number,
  ranges: readonly Range<Tag>[],
): readonly Piece<Tag>[] {
  const borders = new Set([0, length]);
  for (const { span } of ranges) borders.add(span.start).add(span.end);
  const cuts = [...borders].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  const byStart = ranges
    .map(({ span, tag }, order) => ({ span, tag, order }))
    .sort((a, b) => a.span.start - b.span.start || a.order - b.order);
  let begun = 0;
  let open: typeof byStart = [];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const first = begun;
    while ((byStart[begun]?.span.start ?? Infinity) <= start) begun += 1;
    open = [...open, ...byStart.slice(first, begun)].filter(({ span }) => end <= span.end);
    const covering = [...open].sort((a, b) => a.order - b.order);
    return { span: { start, end }, tags: covering.map(({ tag }) => tag) };
  });
}
