import { displayDate } from '../../domain/library/displayDate';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import { chooseTelling } from './chooseTelling';

type Props = { readonly library: Library; readonly source: Source };

/** The episodes that this source tells, each with the way to its comparison. */
export function ToldIn({ library, source }: Props) {
  const store = useStore();
  const episodes = library.episodes.filter(({ accounts }) =>
    accounts.some((account) => account.source === source.id),
  );
  if (episodes.length === 0) return null;
  return (
    <section className="reading-row told-in" aria-labelledby="told-in">
      <h2 id="told-in">What it tells of</h2>
      <ul>
        {episodes.map((episode) => (
          <li key={episode.id}>
            <button
              type="button"
              className="button-link"
              onClick={() => {
                const view = chooseTelling(library, episode.id, source.id);
                if (view !== null) store.send({ kind: 'viewOpened', view });
              }}
            >
              {episode.title}
            </button>
            <span className="muted">
              {displayDate(episode.date)} · told by {episode.accounts.length} sources; compare them
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
