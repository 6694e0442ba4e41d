import { archiveHolder } from './archiveHolder';
import type { Library } from './library';
import type { Source } from './source';

/** What a list of sources can be narrowed by. */
export const facetNames = [
  'kind',
  'archive',
  'language',
  'tag',
  'collection',
  'event',
  'notes',
  'reading',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The value that every source shown must have, by facet. */
export type Facets = Readonly<Partial<Record<FacetName, string>>>;

/** What is known of sources beside what they say themselves. */
export type Shelved = {
  readonly episodes: Library['episodes'];
  /** Ids of sources with a note, and of those read to the end. */
  readonly noted: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
};

/** A value that some sources have, and how many. */
export type FacetValue = { readonly value: string; readonly count: number };

/** The values of a source under a facet; none where it has nothing there. */
export function facetValues(
  source: Source,
  facet: FacetName,
  { episodes, noted, read }: Shelved,
): readonly string[] {
  switch (facet) {
    case 'kind':
      return [source.kind];
    case 'archive':
      return source.archive === undefined ? [] : [archiveHolder(source.archive)];
    case 'language':
      return source.language === undefined ? [] : [source.language];
    case 'tag':
      return source.tags ?? [];
    case 'collection':
      return [
        ...(source.collections ?? []),
        ...(source.catalogue === undefined ? [] : [source.catalogue.collection]),
      ];
    case 'event':
      return episodes
        .filter(({ accounts }) => accounts.some((account) => account.source === source.id))
        .map(({ id }) => id);
    case 'notes':
      return [noted.has(source.id) ? 'noted' : 'not noted'];
    case 'reading':
      return [read.has(source.id) ? 'read' : 'unread'];
  }
}

/** Whether a source has the value asked for under every facet. */
export function hasFacets(source: Source, facets: Facets, shelved: Shelved): boolean {
  return facetNames.every((facet) => {
    const asked = facets[facet];
    return asked === undefined || facetValues(source, facet, shelved).includes(asked);
  });
}

/** The values that the sources have under a facet, most frequent first, equals by name. */
export function countFacet(
  sources: readonly Source[],
  facet: FacetName,
  shelved: Shelved,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const source of sources) {
    for (const value of new Set(facetValues(source, facet, shelved))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}
