import type { Span } from './span';

/** The end of a sentence and the space behind it: there a reader least minds a break. */
const sentenceEnd = /[.!?…]["”’»)\]]*\s+/g;

/**
 * A text in stretches of about so many letters, cut behind a sentence, else behind a word, else anywhere.
 * Law: the stretches follow one another and spell the text; none is longer than `longest`, or shorter than half of that but the last.
 * @param longest in UTF-16 units
 */
export function cutStretches(text: string, longest: number): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + lastBreak(text.slice(start, start + longest));
    stretches.push({ start, end });
    start = end;
  }
  return [...stretches, { start, end: text.length }];
}

function lastBreak(text: string): number {
  const half = Math.ceil(text.length / 2);
  const sentences = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const word = text.lastIndexOf(' ') + 1;
  return [sentences.at(-1) ?? 0, word].find((end) => end >= half) ?? wholeLetters(text);
}

/** A letter of two units is not parted. */
function wholeLetters(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
