import { type Span, spanText } from './span';

/**
 * Selected words with the quotation marks that the selection has cut off put back:
 * words from inside “ and ” are quoted again, words outside them stay what they are.
 * Law: the result spells the selected words, and its quotation marks are paired where those of the text are.
 */
export function balancedQuote(text: string, span: Span): string {
  const opening = isQuotedAt(text, span.start) ? '“' : '';
  const closing = isQuotedAt(text, span.end) ? '”' : '';
  return `${opening}${spanText(text, span)}${closing}`;
}

function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
