import { useState } from 'react';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import { EventDialog } from './EventDialog';
import { formOf } from './eventForm';

type Props = { readonly library: Library; readonly episode: Episode };

/** Changes what is said of an event, or describes it no longer; both can be taken back. */
export function EpisodeTools({ library, episode }: Props) {
  const store = useStore();
  const [isChanging, setIsChanging] = useState(false);
  const remove = async () => {
    if (!(await store.removeEpisode(episode.id))) return;
    const takeBack = { kind: 'event', before: episode } as const;
    const text = `“${episode.title}” is no longer described. Its sources stay.`;
    store.send({ kind: 'noticeShown', text, takeBack });
  };
  return (
    <div className="episode-tools">
      <button
        type="button"
        className="button-link"
        aria-label={`Change: ${episode.title}`}
        onClick={() => setIsChanging(true)}
      >
        Change
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={`Remove: ${episode.title}`}
        onClick={() => void remove()}
      >
        Remove
      </button>
      <EventDialog
        library={library}
        form={() => formOf(episode, library)}
        before={episode}
        tellers={episode.accounts.map(({ source }) => source)}
        isOpen={isChanging}
        onClose={() => setIsChanging(false)}
      />
    </div>
  );
}
