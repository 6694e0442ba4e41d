import type { Span } from '../../domain/text/span';

/** Where the words looked for stand in a text: case and accents do not matter, any run of space counts as one. */
export function findWords(text: string, words: string): readonly Span[] {
  const { letters, starts } = looseLetters(text);
  const sought = looseLetters(words.trim()).letters;
  const spans: Span[] = [];
  if (sought === '') return spans;
  for (
    let at = letters.indexOf(sought);
    at >= 0;
    at = letters.indexOf(sought, at + sought.length)
  ) {
    spans.push({ start: starts[at] ?? 0, end: starts[at + sought.length] ?? text.length });
  }
  return spans;
}

type LooseLetters = {
  readonly letters: string;
  /** Where the character behind each letter starts in the text; an accent belongs to the letter before it. */
  readonly starts: readonly number[];
};

function looseLetters(text: string): LooseLetters {
  let letters = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const isSpaceAgain = /\s/u.test(character) && letters.endsWith(' ');
    if (!isSpaceAgain) {
      const loose = looseLetter(character);
      letters += loose;
      for (let unit = 0; unit < loose.length; unit += 1) starts.push(at);
    }
    at += character.length;
  }
  return { letters, starts };
}

function looseLetter(character: string): string {
  return character.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/u, ' ').toLowerCase();
}
