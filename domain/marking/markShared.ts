import { quotationSpans } from '../text/quotations';
import type { Span } from '../text/span';
import type { Mark, PairMarks } from './mark';
import { readWords, type WordRead } from './readWords';

/** What a run of shared words must have to be no accident: so many words, and of these so many that tell something. */
type Least = { readonly words: number; readonly telling: number };

/** With a single telling word, runs as "in the valley" and "the edge of" are shared by any two stories. */
const leastRun: Least = { words: 3, telling: 2 };

/** Inside quotation marks on both sides less is needed. */
const leastQuotedRun: Least = { words: 2, telling: 1 };

/**
 * What two paraphrases share: runs of three words or more, runs of two in quotation marks, names and numbers;
 * whatever the order. Words compare without case and accents. Law: every mark has a word that is no function word.
 */
export function markShared(left: string, right: string): PairMarks {
  const leftWords = readWords(left);
  const rightWords = readWords(right);
  return {
    left: markOne(left, leftWords, rightWords),
    right: markOne(right, rightWords, leftWords),
  };
}

function markOne(
  text: string,
  here: readonly WordRead[],
  there: readonly WordRead[],
): readonly Mark[] {
  const quotations = quotationSpans(text);
  const places = placesByKey(there);
  const marks: Mark[] = [];
  let at = 0;
  while (at < here.length) {
    const run = longestRun(here, at, there, places);
    const words = here.slice(at, at + Math.max(run.length, 1));
    const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
    const isQuotation = run.isQuoted && quotations.some((quotation) => isWithin(span, quotation));
    if (isEnough(words, isQuotation ? leastQuotedRun : leastRun)) {
      marks.push({ span, tag: isQuotation ? 'quotation' : 'shared' });
      at += run.length;
      continue;
    }
    const [word] = words;
    if (word?.tellsAlone && run.length > 0) marks.push({ span: word.span, tag: 'shared' });
    at += 1;
  }
  return marks;
}

function isEnough(run: readonly WordRead[], least: Least): boolean {
  const telling = run.filter(({ isFunction }) => !isFunction).length;
  return run.length >= least.words && telling >= least.telling;
}

/** Words in a row that both sides have; quoted when all of them stand in quotation marks on both. */
type Run = { readonly length: number; readonly isQuoted: boolean };

/** The longest run of words from `at` that stands anywhere on the other side; it does not leave quotation marks. */
function longestRun(
  here: readonly WordRead[],
  at: number,
  there: readonly WordRead[],
  places: ReadonlyMap<string, readonly number[]>,
): Run {
  let longest: Run = { length: 0, isQuoted: false };
  for (const start of places.get(here[at]?.key ?? '') ?? []) {
    const isQuoted = areQuoted(here[at], there[start]);
    let length = 0;
    while (
      here[at + length] !== undefined &&
      here[at + length]?.key === there[start + length]?.key &&
      areQuoted(here[at + length], there[start + length]) === isQuoted
    ) {
      length += 1;
    }
    if (length > longest.length) longest = { length, isQuoted };
  }
  return longest;
}

function placesByKey(words: readonly WordRead[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of words.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  return places;
}

function areQuoted(one: WordRead | undefined, other: WordRead | undefined): boolean {
  return one?.isQuoted === true && other?.isQuoted === true;
}

function isWithin(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}
