import { displayDate } from '../../domain/library/displayDate';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import { chooseEpisode } from '../collation/chooseAccounts';
import { useStore } from '../state/StoreContext';
import { EpisodeTools } from './EpisodeTools';

type Props = { readonly library: Library };

/** What happened, in the order of time, each with those who tell it and the way to the comparison. */
export function EpisodeList({ library }: Props) {
  return (
    <section className="episodes" aria-labelledby="episodes">
      <h2 id="episodes">Events</h2>
      {library.episodes.length === 0 && (
        <p className="library-empty">
          No event is described yet. Tick two to six sources below, and compare them as they are or
          describe the event that they tell.
        </p>
      )}
      <ul>
        {library.episodes.map((episode) => (
          <EpisodeEntry key={episode.id} library={library} episode={episode} />
        ))}
      </ul>
    </section>
  );
}

type EntryProps = { readonly library: Library; readonly episode: Episode };

function EpisodeEntry({ library, episode }: EntryProps) {
  const store = useStore();
  const { title, date, place, accounts } = episode;
  return (
    <li className="episode">
      <div>
        <h3 id={`episode-${episode.id}`}>{title}</h3>
        <p className="muted">
          {place === '' ? displayDate(date) : `${displayDate(date)} · ${place}`}
        </p>
      </div>
      <ul className="episode-accounts" aria-label="Told by">
        {accounts.map(({ source }) => {
          const teller = library.sources.find(({ id }) => id === source);
          return (
            <li key={source}>
              <span className="siglum">{teller?.siglum}</span> {teller?.shortTitle ?? source}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        aria-label={`Compare: ${title}`}
        onClick={() => {
          const view = chooseEpisode(library, episode.id);
          if (view !== null) store.send({ kind: 'viewOpened', view });
        }}
      >
        Compare
      </button>
      <EpisodeTools library={library} episode={episode} />
    </li>
  );
}
