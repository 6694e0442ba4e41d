import { type FoldedTrait, foldWord } from '../text/foldWord';
import { isFunctionWord } from '../text/functionWords';
import { quotationSpans } from '../text/quotations';
import type { Span } from '../text/span';
import { cutWords } from '../text/words';

/** A word as it is compared between paraphrases. */
export type WordRead = {
  readonly span: Span;
  /** Lower case, without accents. */
  readonly key: string;
  readonly isQuoted: boolean;
  /** Serves the sentence and says nothing of its own. */
  readonly isFunction: boolean;
  /** A name or a number: worth marking even alone. */
  readonly tellsAlone: boolean;
};

const folded: ReadonlySet<FoldedTrait> = new Set(['case', 'accents']);
const number = /^\p{N}/u;
const capitalised = /^\p{Lu}\p{L}/u;
const sentenceStart = /(^|[.!?:;…][”"»’)\]]*\s+|[“"«(]\s*)$/u;

/** So much text before a word tells whether a sentence begins with it. */
const lookedBack = 8;

/** The words of a passage, without its punctuation. */
export function readWords(text: string): readonly WordRead[] {
  const quotations = quotationSpans(text);
  return cutWords(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => {
      const word = text.slice(start, end);
      const key = foldWord(word, folded);
      const isFunction = isFunctionWord(key);
      const isName = capitalised.test(word) && !isFunction && !startsSentence(text, start);
      return {
        span: { start, end },
        key,
        isFunction,
        isQuoted: quotations.some((quotation) => quotation.start <= start && end <= quotation.end),
        tellsAlone: isName || number.test(word),
      };
    });
}

function startsSentence(text: string, at: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, at - lookedBack), at));
}
