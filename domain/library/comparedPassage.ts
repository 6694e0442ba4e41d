import { spanText } from '../text/span';
import { cutStatements } from '../text/statements';
import { isLacuna, type SourcePassage, type TellingPassage } from './source';

/** A passage as it is compared: all of a source's passage, or a part of it that says where it stands there. */
export type ComparedPassage = SourcePassage & MaybePart;

/** Such a passage that has words. */
export type ComparedTelling = TellingPassage & MaybePart;

type MaybePart = { readonly within?: Whole };

/** The passage of the source on which notes hang, and where in its text a part begins, in UTF-16 units. */
export type Whole = { readonly id: string; readonly text: string; readonly start: number };

/** Parts bear the id of their passage and the place they begin at: another cut never gives one the name of other words. */
const partId = /^(.+)-at-\d+$/;

/** The id of the source's passage that this passage is, or is a part of. */
export function wholeId(id: string): string {
  return partId.exec(id)?.[1] ?? id;
}

/** Where a compared passage stands in its source's passage. */
export function wholeOf(passage: ComparedTelling): Whole {
  return passage.within ?? { id: passage.id, text: passage.text, start: 0 };
}

/**
 * A paragraph as passages of a sentence or a few, which is what accounts are compared by; one that is a single statement
 * stays as it is. Law: each part spells its stretch of the paragraph.
 */
export function cutPassage(passage: SourcePassage): readonly ComparedPassage[] {
  const parts = known.get(passage) ?? cut(passage);
  known.set(passage, parts);
  return parts;
}

/** Every change of a comparison opens its accounts again: a book is cut once. */
const known = new WeakMap<SourcePassage, readonly ComparedPassage[]>();

function cut(passage: SourcePassage): readonly ComparedPassage[] {
  if (isLacuna(passage)) return [passage];
  const { id, text } = passage;
  const statements = cutStatements(text);
  if (statements.length < 2) return [passage];
  return statements.map((span) => ({
    ...passage,
    id: `${id}-at-${span.start}`,
    text: spanText(text, span),
    within: { id, text, start: span.start },
  }));
}
