import { paragraphNumber } from '../blocks/paragraphNumber';
import { failure, type Result, success } from '../result';
import type { Source } from './source';

const rangeList = /^\d+(?:\s*[-–]\s*\d+)?(?:\s*,\s*\d+(?:\s*[-–]\s*\d+)?)*$/;

/**
 * The passages that a reader names by the numbers of paragraphs, as one names pages: "12–40, 55"; all of them where nothing is
 * named. Ids in the order of the source.
 */
export function parseParagraphs(typed: string, source: Source): Result<readonly string[]> {
  const words = typed.replaceAll('¶', '').trim();
  const ids = source.passages.map(({ id }) => id);
  if (words === '') return success(ids);
  if (!rangeList.test(words)) {
    return failure({ message: `“${typed}” names no paragraphs: write 12–40, or 12–40, 55.` });
  }
  const ranges = words.split(',').map((range) => range.split(/[-–]/).map(Number));
  const isNamed = (number: number) =>
    ranges.some(([first = 0, last = first]) => first <= number && number <= last);
  const named = ids.filter((id) => isNamed(paragraphNumber(source, id) ?? 0));
  if (named.length > 0) return success(named);
  return failure({ message: `“${source.shortTitle}” has no paragraph ${words}.` });
}

/** Passages by the numbers of their paragraphs; empty for all of a source. Law: `parseParagraphs` reads it back. */
export function sayParagraphs(passages: readonly string[], source: Source): string {
  const told = new Set(passages);
  const runs: [number, number][] = [];
  let isRun = false;
  for (const { id } of source.passages) {
    const number = paragraphNumber(source, id) ?? 0;
    const run = runs.at(-1);
    if (!told.has(id)) isRun = false;
    else if (isRun && run !== undefined) run[1] = number;
    else isRun = runs.push([number, number]) > 0;
  }
  if (told.size === source.passages.length) return '';
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
