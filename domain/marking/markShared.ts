import { quotationSpans } from '../text/quotations';
import type { Span } from '../text/span';
import type { Mark, PairMarks } from './mark';
import { readWords, type WordRead } from './readWords';

/** Fewer shared words in a row than this are accidents in most prose. */
const leastRun = 3;

/** Inside quotation marks on both sides two shared words in a row are no accident. */
const leastQuotedRun = 2;

/**
 * What two paraphrases share: runs of three words or more, runs of two in quotation marks, names and numbers;
 * whatever the order. Words compare without case and accents.
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
  const marks: Mark[] = [];
  let at = 0;
  while (at < here.length) {
    const length = longestRun(here, at, there);
    const run = here.slice(at, at + Math.max(length, 1));
    const span = spanOf(run);
    const isQuoted = run.every((word) => word.isQuoted) && isWithin(span, quotations);
    if (length >= leastRun || (isQuoted && length >= leastQuotedRun)) {
      marks.push({ span, tag: isQuoted ? 'quotation' : 'shared' });
      at += length;
      continue;
    }
    const [word] = run;
    if (word?.isTelling && length > 0) {
      marks.push({ span: word.span, tag: 'shared' });
    }
    at += 1;
  }
  return marks;
}

/** The length of the longest run of words from `at` that stands anywhere on the other side. */
function longestRun(here: readonly WordRead[], at: number, there: readonly WordRead[]): number {
  let longest = 0;
  for (let start = 0; start < there.length; start += 1) {
    let length = 0;
    while (
      here[at + length] !== undefined &&
      here[at + length]?.key === there[start + length]?.key &&
      here[at + length]?.isQuoted === here[at]?.isQuoted
    ) {
      length += 1;
    }
    longest = Math.max(longest, length);
  }
  return longest;
}

function spanOf(run: readonly WordRead[]): Span {
  return { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
}

function isWithin(span: Span, outer: readonly Span[]): boolean {
  return outer.some(({ start, end }) => start <= span.start && span.end <= end);
}
