import { cutsPair } from '../text/surrogates';

/** UTF-16 units of context kept on each side of a quote, as in the examples of the W3C model. */
export const contextLength = 32;

/** What stands before this place: at most 32 units, and never half a surrogate pair at the far end. */
export function contextBefore(text: string, at: number): string {
  const start = Math.max(0, at - contextLength);
  return text.slice(cutsPair(text, start) ? start + 1 : start, at);
}

/** What stands after this place, in the same way. */
export function contextAfter(text: string, at: number): string {
  const end = at + contextLength;
  return text.slice(at, cutsPair(text, end) ? end - 1 : end);
}
