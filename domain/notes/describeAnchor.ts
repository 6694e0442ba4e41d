import { type Span, spanText } from '../text/span';
import type { Anchor } from './anchor';
import { contextAfter, contextBefore } from './context';

/**
 * What finds these words again: the words, what stands around them, and where they are.
 * Law: `locateAnchor(describeAnchor(source, passage, text, span), text)` is `span`, for any span that is not empty.
 */
export function describeAnchor(source: string, passage: string, text: string, span: Span): Anchor {
  return {
    source,
    passage,
    quote: {
      type: 'TextQuoteSelector',
      exact: spanText(text, span),
      prefix: contextBefore(text, span.start),
      suffix: contextAfter(text, span.end),
    },
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
  };
}
