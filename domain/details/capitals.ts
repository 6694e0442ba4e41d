import { isFunctionWord } from '../text/functionWords';
import { stemWord } from '../text/stemWord';
import { foldName } from './foldName';
import type { Token } from './readTokens';

/** How the words of a comparison are written where no sentence begins. */
export type Capitals = {
  /** Folded words met with a capital. */
  readonly names: ReadonlySet<string>;
  /** Stems of the words met in small letters. */
  readonly ordinary: ReadonlySet<string>;
};

const capital = /^\p{Lu}/u;
const cyrillic = /\p{sc=Cyrillic}/u;
const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;

/** Endings that few names and many first words of a sentence have. */
const ordinaryEnding = /(?:ing|ly|ed|tion|sion|ness|ment|ity|ies)$/;

/** Learns from texts which words are names: the more it has read, the better it judges the first word of a sentence. */
export function readCapitals(texts: readonly (readonly Token[])[]): Capitals {
  const inside = texts.flat().filter(({ isWord, startsSentence }) => isWord && !startsSentence);
  const isName = ({ spelled }: Token) => capital.test(spelled);
  return {
    names: new Set(inside.filter(isName).map(({ spelled }) => foldName(spelled))),
    ordinary: new Set(inside.filter((token) => !isName(token)).map(({ lower }) => stemWord(lower))),
  };
}

/** Whether a word is written as a name, and not with a capital only because a sentence begins with it. */
export function isNameWord(token: Token, capitals: Capitals): boolean {
  const { spelled, lower, isWord, startsSentence } = token;
  if (!isWord || !capital.test(spelled) || spelled === 'I' || isFunctionWord(lower)) return false;
  return !startsSentence || acronym.test(spelled) || isKnown(token, capitals);
}

/** An unknown first word is taken for a name in English; in Russian, with its many endings, it must be known. */
function isKnown({ spelled, lower }: Token, { names, ordinary }: Capitals): boolean {
  if (names.has(foldName(spelled))) return true;
  if (cyrillic.test(spelled) || ordinaryEnding.test(lower)) return false;
  return !ordinary.has(stemWord(lower));
}
