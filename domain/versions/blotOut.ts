import type { Span } from '../text/span';

/** Letters that no text has, another for each side: what is blotted out is one word like no word of the other side. */
const blots = { left: '\uA66E', right: '\uA66D' };

/** The text, exactly as long as it is, with these spans, which stand in order, made unlike anything. */
export function blotOut(text: string, spans: readonly Span[], side: keyof typeof blots): string {
  const parts = spans.map(({ start, end }, i) => {
    const before = text.slice(spans[i - 1]?.end ?? 0, start);
    return before + blots[side].repeat(end - start);
  });
  return parts.join('') + text.slice(spans.at(-1)?.end ?? 0);
}
