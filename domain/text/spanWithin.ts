import type { Span } from './span';

/** What of a span lies in a part of its text, counted from where the part begins; null where none of it does. */
export function spanWithin(span: Span, part: Span): Span | null {
  if (span.end <= part.start || span.start >= part.end) return null;
  return {
    start: Math.max(span.start, part.start) - part.start,
    end: Math.min(span.end, part.end) - part.start,
  };
}
