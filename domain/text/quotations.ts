import type { Span } from './span';

const quotation = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]/gu;

/** The stretches of a text between quotation marks, without the marks; English, Russian and German forms. */
export function quotationSpans(text: string): readonly Span[] {
  return [...text.matchAll(quotation)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

/** The first words in quotation marks, or null where nobody is quoted. */
export function firstQuotation(text: string): string | null {
  const [first] = quotationSpans(text);
  return first === undefined ? null : text.slice(first.start, first.end);
}
