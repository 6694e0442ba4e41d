import { wholeId } from '../library/comparedPassage';
import type { Source } from '../library/source';

/**
 * The number by which a reader names a paragraph: "¶12". Of an imported text it is the number in the block's id, which is
 * kept for good; of a source we hold in passages the place of the passage. A part has the number of its paragraph. Null where the source has no such passage.
 */
export function paragraphNumber(source: Source, passage: string): number | null {
  if (source.imported !== undefined) return numberIn(wholeId(passage));
  return numbersOf(source).get(passage) ?? null;
}

const known = new WeakMap<Source['passages'], ReadonlyMap<string, number>>();

/** Looked up once: in a book every passage on the page asks for its own. */
function numbersOf({ passages }: Source): ReadonlyMap<string, number> {
  const numbers = known.get(passages) ?? new Map(passages.map(({ id }, at) => [id, at + 1]));
  known.set(passages, numbers);
  return numbers;
}

/** The id of the paragraph with this number; null where there is none. */
export function paragraphAt(source: Source, number: number): string | null {
  if (source.imported === undefined) return source.passages[number - 1]?.id ?? null;
  return Number.isInteger(number) && number > 0 ? `b${number}` : null;
}

function numberIn(block: string): number | null {
  const digits = /^b([1-9][0-9]*)$/.exec(block)?.[1];
  return digits === undefined ? null : Number(digits);
}
