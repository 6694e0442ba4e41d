import { likeness } from '../../text/likeness';
import { titleWords } from './titleWords';

/** A work of the library by its title, for references that cite it. */
export type KnownTitle = { readonly source: string; readonly title: string };

/** The words of known titles, by how many they are. */
export type TitleIndex = ReadonlyMap<number, readonly IndexedTitle[]>;
type IndexedTitle = { readonly source: string; readonly words: readonly string[] };

/** Shorter ones are phrases that anybody uses: "NATO expansion". */
const fewestWords = 4;
/** "Promised" for "Promises" is a slip (0.88), "Gorbachev" for "Yeltsin" another title. */
const leastLikeness = 0.75;
/** At most one word in this many may be misspelled. */
const wordsPerSlip = 4;

/** Titles whole, and without what follows a colon, a dash or a question mark in them. */
export function indexTitles(titles: readonly KnownTitle[]): TitleIndex {
  const index = new Map<number, IndexedTitle[]>();
  for (const { source, title } of titles) {
    const main = title.split(/[:?!]\s|\s[–—-]\s/)[0] ?? '';
    const forms = new Map(
      [title, main].map((form) => [titleWords(form).join(' '), titleWords(form)]),
    );
    for (const words of forms.values()) {
      if (words.length < fewestWords) continue;
      const alike = index.get(words.length) ?? [];
      index.set(words.length, [...alike, { source, words }]);
    }
  }
  return index;
}

/**
 * The one work that words cite as a title, exactly or with a slip in a word; null where there is none or several.
 * Every word must be there, in order: a title that differs by a whole word is another title.
 */
export function findTitle(
  cited: string,
  index: TitleIndex,
): { readonly source: string; readonly isExact: boolean } | null {
  const words = titleWords(cited);
  const mostSlips = Math.floor(words.length / wordsPerSlip);
  const found = (index.get(words.length) ?? []).flatMap((title) => {
    const slips = slipsBetween(words, title.words, mostSlips);
    return slips === null ? [] : [{ source: title.source, slips }];
  });
  const fewest = Math.min(...found.map(({ slips }) => slips));
  const best = new Set(found.filter(({ slips }) => slips === fewest).map(({ source }) => source));
  const [source] = best;
  return source === undefined || best.size > 1 ? null : { source, isExact: fewest === 0 };
}

/** How many words differ by a slip; null where one differs by more, or where there are too many. */
function slipsBetween(
  left: readonly string[],
  right: readonly string[],
  mostSlips: number,
): number | null {
  let slips = 0;
  for (const [i, word] of left.entries()) {
    const other = right[i] ?? '';
    if (word === other) continue;
    slips++;
    const isNumber = /\d/.test(word + other);
    if (slips > mostSlips || isNumber || likeness(word, other) < leastLikeness) return null;
  }
  return slips;
}
