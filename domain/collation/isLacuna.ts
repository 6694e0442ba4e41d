import { gapSpans } from '../text/gapSpans';
import type { CollatedPassage } from './collation';

/** The number or letter of a paragraph says nothing of what was in it. */
const paragraphNumber = /^\s*(?:\p{N}+|\p{L})[.)]/u;

/** Whether text is missing somewhere in this passage: said by the one who prepared it, or marked in the text. */
export function hasGap(passage: CollatedPassage): boolean {
  return passage.lacuna !== undefined || gapSpans(passage.text).length > 0;
}

/** Whether the passage is nothing but a gap: there is no text in it that another account could tell. */
export function isLacuna(passage: CollatedPassage): boolean {
  return hasGap(passage) && !/[\p{L}\p{N}]/u.test(wordsBeside(passage.text));
}

/** What a passage says beside the marks of its gaps. */
function wordsBeside(text: string): string {
  const gaps = gapSpans(text);
  const words = gaps.map(({ span }, i) => text.slice(gaps[i - 1]?.span.end ?? 0, span.start));
  return [...words, text.slice(gaps.at(-1)?.span.end ?? 0)].join('').replace(paragraphNumber, '');
}
