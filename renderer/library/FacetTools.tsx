import { useMemo } from 'react';
import { displayLanguage } from '../../domain/library/displayLanguage';
import { countFacet, type FacetName, facetNames, type Shelved } from '../../domain/library/facets';
import type { Source } from '../../domain/library/source';
import type { Shelf } from '../state/state';
import { narrowSources } from './narrowSources';
import { sayYears } from './sayYears';

type Props = {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly shelved: Shelved;
  readonly onArrange: (change: Partial<Shelf>) => void;
};

const titles: Readonly<Record<FacetName, string>> = {
  kind: 'Kind',
  archive: 'Held by',
  language: 'Language',
  tag: 'Tag',
  collection: 'Collection',
  event: 'Event',
  notes: 'Notes',
  reading: 'Reading',
};

const sayings: Readonly<Record<string, string>> = {
  noted: 'with notes',
  'not noted': 'without notes',
  read: 'read to the end',
  unread: 'not read to the end',
};

/** Narrows the list: one choice a facet, each value with how many sources it would leave. */
export function FacetTools({ sources, shelf, shelved, onArrange }: Props) {
  const { facets, years } = shelf;
  // Typing in the filter counts nothing anew.
  const counts = useMemo(() => {
    const asked = { facets, years };
    return facetNames.map((facet) => {
      const rest = narrowSources(sources, asked, shelved, facet);
      return { facet, rest: rest.length, values: countFacet(rest, facet, shelved) };
    });
  }, [sources, facets, years, shelved]);
  const isNarrowed = years !== null || facetNames.some((facet) => facets[facet] !== undefined);
  return (
    <div className="facets" role="group" aria-label="Narrow the list">
      {counts.map(({ facet, rest, values }) => (
        <FacetChoice
          key={facet}
          facet={facet}
          values={values}
          narrows={values.some(({ count }) => count < rest)}
          chosen={facets[facet]}
          sayValue={(value) => sayValue(facet, value, shelved)}
          onChoose={(value) => onArrange({ facets: { ...facets, [facet]: value } })}
        />
      ))}
      {isNarrowed && (
        <button
          type="button"
          className="button-link"
          onClick={() => onArrange({ facets: {}, years: null })}
        >
          Show everything{years !== null && ` (now ${years.clock} ${sayYears(years)})`}
        </button>
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly facet: FacetName;
  readonly values: ReturnType<typeof countFacet>;
  /** Whether one of the values would leave something out. */
  readonly narrows: boolean;
  readonly chosen: string | undefined;
  readonly sayValue: (value: string) => string;
  readonly onChoose: (value: string | undefined) => void;
};

function FacetChoice({ facet, values, narrows, chosen, sayValue, onChoose }: ChoiceProps) {
  if (chosen === undefined && !narrows) return null;
  return (
    <label className="facet" data-chosen={chosen !== undefined}>
      <span>{titles[facet]}</span>
      <select
        className="field"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        <option value="">all</option>
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {sayValue(value)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

function sayValue(facet: FacetName, value: string, { episodes }: Shelved): string {
  if (facet === 'event') return episodes.find(({ id }) => id === value)?.title ?? value;
  if (facet === 'language') return displayLanguage(value);
  return sayings[value] ?? value;
}
