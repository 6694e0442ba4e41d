import { quotationSpans } from '../text/quotations';
import type { Span } from '../text/span';
import { cutWords } from '../text/words';

/** A word as it is compared between paraphrases. */
export type WordRead = {
  readonly span: Span;
  /** Lower case, without accents. */
  readonly key: string;
  readonly isQuoted: boolean;
  /** A name or a number: worth marking even alone. */
  readonly isTelling: boolean;
};

const number = /^\p{N}/u;
const capitalised = /^\p{Lu}\p{L}/u;
const sentenceStart = /(^|[.!?:;…][”"»’)\]]*\s+|[“"«(]\s*)$/u;

/** The words of a passage, without its punctuation. */
export function readWords(text: string): readonly WordRead[] {
  const quotations = quotationSpans(text);
  return cutWords(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => {
      const word = text.slice(start, end);
      const isName = capitalised.test(word) && !sentenceStart.test(text.slice(0, start));
      return {
        span: { start, end },
        key: word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
        isQuoted: quotations.some((quotation) => quotation.start <= start && end <= quotation.end),
        isTelling: isName || number.test(word),
      };
    });
}
