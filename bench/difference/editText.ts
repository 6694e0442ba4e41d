import { oneOf, type RandomSource, wholeBetween } from './randomSource';

/** Words with the white space after them: joined, they are the text. */
export function wordsWithSpace(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** The mean of the lengths of an edit: one to three words, short ones more often. */
const meanLength = 1.65;

/**
 * Edits about `share` of the words of a text in small places: words are left out, put in or replaced by others
 * of the same text.
 */
export function editWords(
  words: readonly string[],
  share: number,
  random: RandomSource,
): readonly string[] {
  const edited: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (random() >= share / meanLength) {
      edited.push(words[at] ?? '');
      continue;
    }
    const length = oneOf(random, [1, 1, 1, 2, 2, 3]);
    const kind = wholeBetween(random, 0, 2);
    if (kind > 0) for (let put = 0; put < length; put++) edited.push(oneOf(random, words));
    if (kind === 1) edited.push(words[at] ?? '');
    else at += length - 1;
  }
  return edited;
}

/** A text with blocks taken to other places, and which of its words, by their first place, were in them. */
export type Moved = { readonly words: readonly string[]; readonly moved: ReadonlySet<number> };

export function moveBlocks(words: readonly string[], blocks: number, random: RandomSource): Moved {
  const order = words.map((_, place) => place);
  const moved = new Set<number>();
  for (let count = 0; count < blocks; count++) {
    const length = wholeBetween(random, 100, 1500);
    const block = order.splice(wholeBetween(random, 0, order.length - length), length);
    order.splice(wholeBetween(random, 0, order.length), 0, ...block);
    for (const place of block) moved.add(place);
  }
  return { words: order.map((place) => words[place] ?? ''), moved };
}
