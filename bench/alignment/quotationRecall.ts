import type { CollatedAccount } from '../../domain/collation/collation';
import { findSharedQuotations } from '../../domain/collation/findSharedQuotations';

/** Words that a quotation has at least to be counted. */
const LEAST_WORDS = 4;

/** How many shared quotations there are, how many of them are found, and how many are reported in all. */
export type QuotationCounts = {
  readonly shared: number;
  readonly found: number;
  readonly reported: number;
};

/**
 * How many quotations that two accounts share are found. What is shared is sought by brute force: all that stands in quotation marks in a
 * passage of the one, if the same words stand in a passage of the other, whether quoted or not. Found is what was reported for these
 * two passages with four fifths of its words, in order.
 */
export function countQuotations(left: CollatedAccount, right: CollatedAccount): QuotationCounts {
  const reported = findSharedQuotations(left, right);
  const shared = [
    ...quotedIn(left, right),
    ...quotedIn(right, left).map(([right, left, text]) => [left, right, text] as const),
  ];
  const isFound = ([one, other, text]: Shared) =>
    reported.some(
      (quotation) =>
        quotation.left === one &&
        quotation.right === other &&
        holdsMost(plain(quotation.text), text),
    );
  const distinct = [...new Map(shared.map((one) => [one.join('\n'), one])).values()];
  return {
    shared: distinct.length,
    found: distinct.filter(isFound).length,
    reported: reported.length,
  };
}

/** Passages of either account, and the words that the one quotes and the other has. */
type Shared = readonly [one: string, other: string, text: string];

function quotedIn(one: CollatedAccount, other: CollatedAccount): Shared[] {
  const texts = other.passages.map(({ id, text }) => [id, ` ${plain(text)} `] as const);
  return one.passages.flatMap((passage) =>
    [...passage.text.matchAll(/[“"«]([^“”"«»]+)[”"»]/gu)].flatMap(([, quoted = '']) => {
      const words = plain(quoted);
      if (words.split(' ').length < LEAST_WORDS) return [];
      return texts.flatMap(([id, text]): Shared[] =>
        text.includes(` ${words} `) ? [[passage.id, id, words]] : [],
      );
    }),
  );
}

/** Small letters and digits, a space between words: case, punctuation and kinds of apostrophe set aside. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

const MOST = 0.8;

function holdsMost(reported: string, text: string): boolean {
  const words = text.split(' ');
  const least = Math.ceil(words.length * MOST);
  return words.some(
    (_, start) =>
      start + least <= words.length &&
      ` ${reported} `.includes(` ${words.slice(start, start + least).join(' ')} `),
  );
}
