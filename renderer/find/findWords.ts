import type { Span } from '../../domain/text/span';

/** Where the words looked for stand in a text: case and accents do not matter, any run of space counts as one. */
export function findWords(text: string, words: string): readonly Span[] {
  return findLoose({ text, loose: loosen(text) }, words);
}

/** A text that is looked through again and again, with what it reads without case and accents. */
export type LooseText = { readonly text: string; readonly loose: string };

/** As `findWords`, in a text that has been loosened already. */
export function findLoose({ text, loose }: LooseText, words: string): readonly Span[] {
  const sought = loosen(words.trim());
  if (sought === '' || !loose.includes(sought)) return [];
  const places = occurrences(loose, sought);
  // In most texts every letter has stayed one letter, and the places in both are the same.
  const isSame =
    text.length === loose.length &&
    places.every((at) => loosen(text.slice(at, at + sought.length)) === sought);
  if (isSame) return places.map((at) => ({ start: at, end: at + sought.length }));
  const starts = startsOfLetters(text);
  return places.map((at) => ({
    start: starts[at] ?? 0,
    end: starts[at + sought.length] ?? text.length,
  }));
}

/** Such a text has neither accents nor other alphabets, and no space but single ones: a book of it takes a frame or two. */
const plainLetters = /^[\x20-\x7e\u2010-\u2027]*$/u;

/** A text without case and accents, every run of space one space. */
export function loosen(text: string): string {
  const lower = text.toLowerCase();
  if (plainLetters.test(lower) && !lower.includes('  ')) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ');
}

function occurrences(loose: string, sought: string): readonly number[] {
  const places: number[] = [];
  for (let at = loose.indexOf(sought); at >= 0; at = loose.indexOf(sought, at + sought.length)) {
    places.push(at);
  }
  return places;
}

/** Where the character behind each letter of the loosened text starts; an accent belongs to the letter before it. */
function startsOfLetters(text: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  let isAfterSpace = false;
  for (const character of text) {
    const isSpace = /\s/u.test(character);
    if (!isSpace || !isAfterSpace) {
      for (let unit = 0; unit < loosen(character).length; unit += 1) starts.push(at);
    }
    isAfterSpace = isSpace;
    at += character.length;
  }
  return starts;
}
