import type { Span } from '../text/span';
import { cutWords, type Word } from '../text/words';

/** A word or mark as the finders of details read it. */
export type Token = Span & {
  readonly spelled: string;
  /** Small letters, composed, with a straight apostrophe. */
  readonly lower: string;
  readonly isWord: boolean;
  /** The first word of a sentence or of a quotation: its capital does not tell a name. */
  readonly startsSentence: boolean;
};

/** A full stop after one of these, or after an initial, ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st gen col adm amb sen rep gov prof jr u.s u.k u.n a.m p.m г гг гос им тов т.е'.split(
    ' ',
  ),
);

const initial = /^\p{Lu}$/u;
const sentenceEnd = /^[.!?…:;]$/u;
const opening = /^[“"«„(‘[—–]$/u;

/** The words and marks of a text, in order. */
export function readTokens(text: string): readonly Token[] {
  let startsSentence = true;
  let previous = '';
  return cutWords(text).map((word) => {
    const token = readToken(text, word, startsSentence);
    if (token.isWord) startsSentence = false;
    else if (opening.test(token.spelled)) startsSentence = true;
    else if (sentenceEnd.test(token.spelled)) startsSentence = !isAbbreviated(token, previous);
    previous = token.spelled;
    return token;
  });
}

function readToken(text: string, { start, end, kind }: Word, startsSentence: boolean): Token {
  const spelled = text.slice(start, end);
  const lower = spelled.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return { start, end, spelled, lower, isWord: kind === 'word', startsSentence };
}

function isAbbreviated({ spelled }: Token, before: string): boolean {
  return spelled === '.' && (initial.test(before) || abbreviations.has(before.toLowerCase()));
}
