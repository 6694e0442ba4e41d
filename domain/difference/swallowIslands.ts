import { spanText } from '../text/span';
import { cutWords } from '../text/words';
import { type Fragment, joined } from './fragment';
import { releaseSpace } from './releaseSpace';

// What a word is worth in an island; the short ones in small letters are those that stand everywhere.
const markWorth = 0.5;
const commonWorth = 1;
const tellingWorth = 1.5;
const commonLetters = 4;

/**
 * An island worth no more than this, and a share of the smaller change beside it, is an accident: one or two
 * common words, more of them between changes of many words. Measured against the semantic clean-up of
 * diff-match-patch: fewer fragments and fewer changed words (docs/difference.md).
 */
const accidentWorth = 2.5;
const shareOfChange = 0.1;
const mostChangedWords = 20;

// Longer islands are worth more in any case, and longer changes have words enough; in UTF-16 units.
const longestAccident = 200;
const longestCounted = 300;

/** Joins fragments between which both sides have only a word or two that tell nothing. */
export function swallowIslands(
  left: string,
  right: string,
  fragments: readonly Fragment[],
): readonly Fragment[] {
  const kept: Fragment[] = [];
  for (const fragment of fragments) {
    let current = fragment;
    let last = kept.at(-1);
    while (last !== undefined && isAccident(left, right, last, current)) {
      current = joined(last, current);
      kept.pop();
      last = kept.at(-1);
    }
    kept.push(current);
  }
  return kept.map((fragment) => releaseSpace(left, right, fragment));
}

function isAccident(left: string, right: string, before: Fragment, after: Fragment): boolean {
  const island = { start: before.left.end, end: after.left.start };
  if (island.end - island.start > longestAccident) return false;
  const excess = worthOf(spanText(left, island)) - accidentWorth;
  if (excess <= 0 || excess > shareOfChange * mostChangedWords) return excess <= 0;
  const change = Math.min(changedWords(left, right, before), changedWords(left, right, after));
  return excess <= shareOfChange * change;
}

function worthOf(island: string): number {
  const worths = cutWords(island).map((word) => {
    if (word.kind === 'mark') return markWorth;
    return isCommon(spanText(island, word)) ? commonWorth : tellingWorth;
  });
  return worths.reduce((sum, worth) => sum + worth, 0);
}

function isCommon(word: string): boolean {
  return word.length <= commonLetters && /^\p{Ll}/u.test(word);
}

/** How many words the side that has more of them has in a fragment; no more than matters are counted. */
function changedWords(left: string, right: string, fragment: Fragment): number {
  const counts = [spanText(left, fragment.left), spanText(right, fragment.right)].map(
    (spelling) => cutWords(spelling.slice(0, longestCounted)).length,
  );
  return Math.min(mostChangedWords, Math.max(...counts));
}
