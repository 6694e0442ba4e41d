import { foldSpelling } from '../text/foldSpelling';
import { type FoldedTrait, foldWord } from '../text/foldWord';
import { isFunctionWord } from '../text/functionWords';
import { stemWord } from '../text/stemWord';
import { cutWords } from '../text/words';

/** One word of a passage: as spelled, and the stem it is compared by. */
export type PassageWord = {
  readonly spelled: string;
  /** In small letters, without accents and differences of spelling. */
  readonly folded: string;
  readonly stem: string;
  /** Serves the sentence and says nothing of its own. */
  readonly isFunction: boolean;
  /** Capitalised where no sentence begins: most likely a name. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Stands in quotation marks, which may open before the passage or close after it. */
  readonly isQuoted: boolean;
};

const FOLDED: ReadonlySet<FoldedTrait> = new Set(['case', 'accents']);
const SENTENCE_START = /(?:^|[.!?…:;]["”’»)\]]*\s+|[“"«‘([_—]\s*)$/u;
const CAPITAL = /^\p{Lu}\p{L}/u;
const NUMBER = /^\p{N}/u;
const QUOTATION_MARK = /[“”«»"]/gu;
const OPENING: ReadonlySet<string> = new Set(['“', '«']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»']);
const POSSESSIVE = /['’]s?$/u;

/** So much text before a word tells whether a sentence begins with it. */
const LOOKED_BACK = 8;

/** The words of a passage, in order, without its punctuation. */
export function readPassage(text: string): PassageWord[] {
  const isQuoted = quotedPlaces(text);
  const words: PassageWord[] = [];
  for (const { start, end, kind } of cutWords(text)) {
    if (kind !== 'word') continue;
    const form = formOf(text.slice(start, end));
    const isName = form.isCapital && !form.plain.isFunction && !startsSentence(text, start);
    words.push(wordOf(form, isName, isQuoted(start)));
  }
  return words;
}

function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - LOOKED_BACK), start));
}

/** Tells of places, asked for in ascending order, whether they stand in quotation marks. */
function quotedPlaces(text: string): (place: number) => boolean {
  const marks = [...text.matchAll(QUOTATION_MARK)].map(({ 0: mark, index }) => ({ mark, index }));
  let next = 0;
  let isQuoted = CLOSING.has(marks[0]?.mark ?? '');
  return (place) => {
    for (let mark = marks[next]; mark && mark.index < place; mark = marks[next]) {
      // A straight mark opens after what is not quoted, and closes after what is.
      isQuoted = OPENING.has(mark.mark) || (!CLOSING.has(mark.mark) && !isQuoted);
      next += 1;
    }
    return isQuoted;
  };
}

/** A word as spelled, in the four ways in which it may stand: a name or not, quoted or not. Words that are the same are one value. */
type Form = {
  readonly plain: PassageWord;
  readonly isCapital: boolean;
  readonly quoted: PassageWord;
  readonly name: PassageWord;
  readonly quotedName: PassageWord;
};

function wordOf(form: Form, isName: boolean, isQuoted: boolean): PassageWord {
  if (isName) return isQuoted ? form.quotedName : form.name;
  return isQuoted ? form.quoted : form.plain;
}

/** Forms kept in memory, as many as stems. */
const MEMORY = 200_000;
const forms = new Map<string, Form>();

function formOf(spelled: string): Form {
  const known = forms.get(spelled);
  if (known) return known;
  if (forms.size >= MEMORY) forms.clear();
  const unmarked = foldWord(spelled, FOLDED).replace(POSSESSIVE, '');
  const folded = foldSpelling(unmarked);
  const plain = {
    spelled,
    folded,
    stem: stemWord(folded),
    isFunction: isFunctionWord(unmarked),
    isNumber: NUMBER.test(spelled),
    isName: false,
    isQuoted: false,
  };
  const form = {
    plain,
    isCapital: CAPITAL.test(spelled),
    quoted: { ...plain, isQuoted: true },
    name: { ...plain, isName: true },
    quotedName: { ...plain, isName: true, isQuoted: true },
  };
  forms.set(spelled, form);
  return form;
}
