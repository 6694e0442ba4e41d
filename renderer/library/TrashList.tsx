import { useEffect, useId } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import { useAppState, useStore } from '../state/StoreContext';

/** What was taken out of the library: it can be brought back until the trash is emptied. */
export function TrashList() {
  const store = useStore();
  const id = useId();
  const { trash, library } = useAppState();
  useEffect(() => {
    // Whatever changes the library may have filled the trash or taken from it.
    if (library.kind === 'loaded') void store.loadTrash();
  }, [store, library]);
  if (trash.length === 0) return null;
  return (
    <section className="trash" aria-labelledby={id}>
      <div className="imports-head">
        <h2 id={id}>Trash</h2>
        <p className="muted">
          {trash.length === 1 ? 'One source' : `${trash.length} sources`}, still on the disk
        </p>
        <button type="button" className="button" onClick={() => void store.emptyTrash()}>
          Empty the trash
        </button>
      </div>
      <ul>
        {trash.map((source) => (
          <li key={source.id}>
            <bdi>{source.shortTitle}</bdi> <span className="muted">{displayDate(source.date)}</span>{' '}
            <button
              type="button"
              className="button-link"
              aria-label={`Bring back ${source.shortTitle}`}
              onClick={() => void store.restoreSource(source.id)}
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
