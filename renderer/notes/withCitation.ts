import { citePassage } from '../../domain/library/citation';
import type { Library } from '../../domain/library/library';
import { balancedQuote } from '../../domain/text/balancedQuote';
import type { SelectedWords } from '../passages/selectedWords';

/** The words as they stand, quotation marks paired, and a short citation in brackets. */
export function withCitation(library: Library, words: SelectedWords): string {
  const quote = balancedQuote(words.text, words.span).trim();
  const source = library.sources.find(({ id }) => id === words.source);
  return source === undefined ? quote : `${quote} (${citePassage(library, source, words.passage)})`;
}
