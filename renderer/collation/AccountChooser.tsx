import { useId } from 'react';
import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { chooseEpisode, toggleAccount } from './chooseAccounts';
import './accountChooser.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** Chooses the episode, and which of its accounts stand side by side. */
export function AccountChooser({ library, choice }: Props) {
  const store = useStore();
  const id = useId();
  const episode = library.episodes.find((candidate) => candidate.id === choice.episode);
  const offered = episode?.accounts.map(({ source }) => source) ?? choice.accounts;
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>
        Accounts: {choice.accounts.length} of {offered.length}
      </button>
      <div id={id} popover="auto" className="account-chooser">
        <label>
          Event
          <select
            value={choice.episode ?? ''}
            onChange={(event) => {
              const view = chooseEpisode(library, event.target.value);
              if (view !== null) store.send({ kind: 'viewOpened', view });
            }}
          >
            {episode === undefined && <option value="">Chosen sources</option>}
            {library.episodes.map(({ id: episodeId, title }) => (
              <option key={episodeId} value={episodeId}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>Side by side, two to six</legend>
          {offered.map((sourceId) => {
            const source = library.sources.find((candidate) => candidate.id === sourceId);
            const next = toggleAccount(choice, sourceId);
            return (
              <label key={sourceId}>
                <input
                  type="checkbox"
                  checked={choice.accounts.includes(sourceId)}
                  disabled={next === null}
                  onChange={() =>
                    next !== null && store.send({ kind: 'choiceChanged', choice: next })
                  }
                />
                <span className="siglum">{source?.siglum}</span> {source?.shortTitle ?? sourceId}
              </label>
            );
          })}
        </fieldset>
        <button
          type="button"
          className="button-link"
          onClick={() => store.send({ kind: 'viewOpened', view: { kind: 'library' } })}
        >
          Choose any sources in the Library
        </button>
      </div>
    </>
  );
}
