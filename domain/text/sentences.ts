import type { Span } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that are no ends: "U.S. Secretary", "Mr. Talbott", "No. 8", initials. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|St|Jr|Sr|No|vs|pp?|cf|г|гг|им|т)\.\s*$/u;

/** The sentences of a text, in order, without the white space around them (UAX #29, but for abbreviations). */
export function cutSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && abbreviation.test(text.slice(start, end))) continue;
    const sentence = text.slice(start, end);
    const from = start + (sentence.length - sentence.trimStart().length);
    if (sentence.trim() !== '') sentences.push({ start: from, end: from + sentence.trim().length });
    start = end;
  }
  return sentences;
}
