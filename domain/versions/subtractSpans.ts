import type { Span } from '../text/span';

/** What is left of a span without the given ones, in order; nothing of it is empty. */
export function subtractSpans(span: Span, others: readonly Span[]): readonly Span[] {
  const within = others
    .filter(({ start, end }) => start < span.end && span.start < end)
    .sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let start = span.start;
  for (const other of within) {
    if (start < other.start) left.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  return start < span.end ? [...left, { start, end: span.end }] : left;
}
