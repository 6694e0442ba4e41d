import { displayDate } from '../../domain/library/displayDate';
import type { Library } from '../../domain/library/library';
import type { Choice } from '../state/view';

type Props = { readonly library: Library; readonly choice: Choice };

/** What happened, when, where, and who was there. */
export function EpisodeHead({ library, choice }: Props) {
  const episode = library.episodes.find(({ id }) => id === choice.episode);
  if (episode === undefined) {
    return (
      <header className="episode-head">
        <h1>Sources side by side</h1>
        <p className="muted">All the passages we hold of each, whatever they tell.</p>
      </header>
    );
  }
  return (
    <header className="episode-head">
      <h1>{episode.title}</h1>
      <p className="muted">
        {[displayDate(episode.date), episode.place, episode.participants.join(', ')]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {episode.summary !== '' && <p className="episode-summary">{episode.summary}</p>}
    </header>
  );
}
