/** A stretch `[start, end)` of a text, in UTF-16 units; `0 <= start <= end <= text.length`. */
export type Span = { readonly start: number; readonly end: number };

export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
