import type { Span } from '../text/span';
import { cutWords } from '../text/words';

/** More than hangs together without white space in any script that has spaces, on each side of a place. */
const longestCluster = 64;

/** A number as it is written in prose: a sum, a date, a span of years, with its sign and its joints. */
const numberPattern = /[$€£₽№#]?\p{Nd}[\p{L}\p{Nd}]*(?:[.,:/–—-][\p{L}\p{Nd}]+)*%?/gu;

/** Whether a fragment may begin or end at `at`: neither a word nor a number goes over the place. */
export function isCleanEdge(text: string, at: number): boolean {
  return isWordEdge(text, at) && numberOver(text, at) === undefined;
}

/** Whether no word or mark of punctuation goes over the place. */
export function isWordEdge(text: string, at: number): boolean {
  if (isBesideSpace(text, at)) return true;
  const cluster = clusterAround(text, at);
  const words = cutWords(text.slice(cluster.start, cluster.end));
  return words.some((word) => cluster.start + word.start === at);
}

/** The number that goes over the place, if one does. */
export function numberOver(text: string, at: number): Span | undefined {
  if (isBesideSpace(text, at)) return undefined;
  const cluster = clusterAround(text, at);
  for (const match of text.slice(cluster.start, cluster.end).matchAll(numberPattern)) {
    const start = cluster.start + match.index;
    const end = start + match[0].length;
    if (start < at && at < end) return { start, end };
  }
  return undefined;
}

/** Whether white space or the end of the text is on one side of a place, so that nothing goes over it. */
function isBesideSpace(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || isSpace(text, at - 1) || isSpace(text, at);
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/** What stands around a place without white space. */
function clusterAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < longestCluster && !isSpace(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < longestCluster && !isSpace(text, end)) end++;
  return { start, end };
}
