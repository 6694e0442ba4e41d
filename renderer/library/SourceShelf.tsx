import { useId } from 'react';
import type { Library } from '../../domain/library/library';
import { useAppState, useStore } from '../state/StoreContext';
import type { Shelf } from '../state/state';
import { arrangeSources } from './arrangeSources';
import { SourceTable } from './SourceTable';
import { canCompare, sayChoice } from './sayChoice';

type Props = { readonly library: Library };

/** All sources: to find, to read, and to choose those that shall stand side by side. */
export function SourceShelf({ library }: Props) {
  const store = useStore();
  const { shelf } = useAppState();
  const id = useId();
  const shown = arrangeSources(library.sources, shelf);
  const arrange = (change: Partial<Shelf>) =>
    store.send({ kind: 'shelfArranged', shelf: { ...shelf, ...change } });

  return (
    <section className="shelf" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>Sources</h2>
      <div className="shelf-tools">
        <input
          type="search"
          className="field"
          aria-label="Find a source by title, author or archive"
          placeholder="Title, author or archive"
          value={shelf.filter}
          onChange={({ target }) => arrange({ filter: target.value })}
        />
        <p role="status" id={`${id}-choice`} className="muted">
          {sayChoice(shelf.chosen.length)}
        </p>
        <CompareChosen chosen={shelf.chosen} reason={`${id}-choice`} />
      </div>
      {shown.length > 0 ? (
        <SourceTable sources={shown} shelf={shelf} onArrange={arrange} />
      ) : (
        <p className="library-empty">
          No source has “{shelf.filter}” in its title, author or archive.{' '}
          <button type="button" className="button-link" onClick={() => arrange({ filter: '' })}>
            Show all {library.sources.length}
          </button>
        </p>
      )}
    </section>
  );
}

type CompareProps = {
  readonly chosen: readonly string[];
  /** Id of the element that says why they cannot be compared yet. */
  readonly reason: string;
};

function CompareChosen({ chosen, reason }: CompareProps) {
  const store = useStore();
  const [base] = chosen;
  const isReady = base !== undefined && canCompare(chosen.length);
  const compare = () => {
    if (!isReady) return;
    const choice = { episode: null, accounts: chosen, base };
    store.send({ kind: 'viewOpened', view: { kind: 'comparison', choice } });
  };
  return (
    <button
      type="button"
      className="button"
      disabled={!isReady}
      aria-describedby={reason}
      onClick={compare}
    >
      {isReady ? `Compare the ${chosen.length} chosen` : 'Compare the chosen'}
    </button>
  );
}
