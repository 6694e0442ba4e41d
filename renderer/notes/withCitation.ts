import { citePassage } from '../../domain/library/citation';
import type { Library } from '../../domain/library/library';
import { balancedQuote } from '../../domain/text/balancedQuote';
import type { SelectedWords } from '../passages/selectedWords';

/**
 * The words as they stand, quotation marks paired, and a short citation in brackets.
 * @param page the page they stand on, where their text tells
 */
export function withCitation(
  library: Library,
  words: SelectedWords,
  page: string | null = null,
): string {
  const quote = balancedQuote(words.text, words.span).trim();
  const source = library.sources.find(({ id }) => id === words.source);
  if (source === undefined) return quote;
  return `${quote} (${citePassage(library, source, words.passage, page)})`;
}
