import { useDeferredValue, useId, useMemo } from 'react';
import { countFacet } from '../../domain/library/facets';
import type { Library } from '../../domain/library/library';
import { useAppState, useStore } from '../state/StoreContext';
import type { Shelf } from '../state/state';
import { arrangeSources } from './arrangeSources';
import { ChosenTools } from './ChosenTools';
import { FacetTools } from './FacetTools';
import { narrowSources } from './narrowSources';
import { SourceTable } from './SourceTable';
import { TimelineView } from './TimelineView';
import { useShelved } from './useShelved';

type Props = { readonly library: Library };

/** All sources: to find, to read, and to choose those that shall stand side by side. */
export function SourceShelf({ library }: Props) {
  const store = useStore();
  const { shelf } = useAppState();
  const id = useId();
  const { sources } = library;
  const shelved = useShelved(library);
  // Typing goes before listing.
  const listed = useDeferredValue(shelf);
  const shown = useMemo(
    () => arrangeSources(narrowSources(sources, listed, shelved), listed),
    [sources, listed, shelved],
  );
  const { facets } = listed;
  const ofAnyYear = useMemo(
    () => narrowSources(sources, { facets, years: null }, shelved),
    [sources, facets, shelved],
  );
  const arrange = (change: Partial<Shelf>) =>
    store.send({ kind: 'shelfArranged', shelf: { ...shelf, ...change } });
  const words = (facet: 'tag' | 'collection') =>
    countFacet(sources, facet, shelved).map(({ value }) => value);

  return (
    <section className="shelf" aria-labelledby={id}>
      <h2 id={id}>Sources</h2>
      <TimelineView
        sources={ofAnyYear}
        shelved={shelved}
        years={shelf.years}
        onChoose={(years) => arrange({ years })}
      />
      <FacetTools sources={sources} shelf={shelf} shelved={shelved} onArrange={arrange} />
      <div className="shelf-tools">
        <input
          type="search"
          className="field"
          aria-label="Find a source by title, author or archive"
          placeholder="Title, author or archive"
          value={shelf.filter}
          onChange={({ target }) => arrange({ filter: target.value })}
        />
        <p role="status" className="muted small">
          {shown.length < sources.length && `${shown.length} of ${sources.length}`}
        </p>
        <ChosenTools
          library={library}
          chosen={shelf.chosen.flatMap((chosen) => sources.find((one) => one.id === chosen) ?? [])}
          tags={words('tag')}
          collections={words('collection')}
        />
      </div>
      {shown.length > 0 ? (
        <SourceTable sources={shown} shelf={shelf} shelved={shelved} onArrange={arrange} />
      ) : (
        <NothingFound library={library} shelf={shelf} onArrange={arrange} />
      )}
    </section>
  );
}

type NothingProps = Props & {
  readonly shelf: Shelf;
  readonly onArrange: (change: Partial<Shelf>) => void;
};

function NothingFound({ library, shelf, onArrange }: NothingProps) {
  const { sources } = library;
  if (sources.length === 0) {
    return (
      <p className="library-empty">
        The library is empty. Bring in files or a folder above, or drop them anywhere.
      </p>
    );
  }
  return (
    <p className="library-empty">
      {shelf.filter.trim() === ''
        ? 'No source has all that was asked for.'
        : `No source has “${shelf.filter}” in its title, author or archive.`}{' '}
      <button
        type="button"
        className="button-link"
        onClick={() => onArrange({ filter: '', facets: {}, years: null })}
      >
        Show all {sources.length}
      </button>
    </p>
  );
}
