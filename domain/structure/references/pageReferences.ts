import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { PageNumber, Reference } from '../structure';

/** Only what is said to be in this text: "p. 45" alone is a page of the work that is cited before it. */
const mention =
  /(?:\b(?:pp?\.|pages?)|(?<![а-я])(?:с\.|стр\.))\s*(\d{1,4})(?=,?\s+(?:above|below|supra|infra|выше|ниже|наст(?:оящего|\.)\s+изд))/g;

/** References to pages of this text whose number it bears once. */
export function pageReferences(
  block: string,
  text: string,
  pages: ReadonlyMap<string, PageNumber | null>,
): readonly Reference[] {
  if (pages.size === 0) return [];
  return [...text.matchAll(mention)].map((match) => {
    const page = pages.get(match[1] ?? '') ?? null;
    const place = placeAt(block, match.index, match[0].length);
    const targets = page === null ? [] : [{ kind: 'page number' as const, id: page.id }];
    return { ...recognised('reference', place, page?.certainty ?? 'inferred'), targets };
  });
}

/** Pages by their numbers; null for one that the text bears twice. */
export function indexPages(pages: readonly PageNumber[]): ReadonlyMap<string, PageNumber | null> {
  const index = new Map<string, PageNumber | null>();
  for (const page of pages) index.set(page.label, index.has(page.label) ? null : page);
  return index;
}
