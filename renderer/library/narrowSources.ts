import { clocksOf } from '../../domain/library/clocks';
import { type FacetName, hasFacets, type Shelved } from '../../domain/library/facets';
import type { Source } from '../../domain/library/source';
import { touches } from '../../domain/library/yearsOf';
import type { Shelf } from '../state/state';

/**
 * The sources that the reader has narrowed the shelf to, by facets and by years.
 * @param except a facet left out of account, so that its other values can be counted
 */
export function narrowSources(
  sources: readonly Source[],
  { facets, years }: Pick<Shelf, 'facets' | 'years'>,
  shelved: Shelved,
  except?: FacetName,
): readonly Source[] {
  const asked = except === undefined ? facets : { ...facets, [except]: undefined };
  return sources.filter(
    (source) => hasFacets(source, asked, shelved) && isWithin(source, years, shelved),
  );
}

function isWithin(source: Source, years: Shelf['years'], shelved: Shelved): boolean {
  return years === null || touches(clocksOf(source, shelved)[years.clock], years);
}
