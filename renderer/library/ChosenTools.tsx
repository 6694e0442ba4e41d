import { type FormEvent, useId, useState } from 'react';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import { changeSources, removeSources } from './changeSources';
import { EventDialog } from './EventDialog';
import { emptyForm } from './eventForm';
import { canCompare, sayChoice } from './sayChoice';

type Props = {
  readonly library: Library;
  /** The ticked sources, in the order in which they were ticked. */
  readonly chosen: readonly Source[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
};

/** What can be done with the ticked sources together. */
export function ChosenTools({ library, chosen, tags, collections }: Props) {
  const store = useStore();
  const id = useId();
  const [isDescribing, setIsDescribing] = useState(false);
  const [base] = chosen;
  const isReady = base !== undefined && canCompare(chosen.length);
  const compare = () => {
    if (!isReady) return;
    const choice = { episode: null, accounts: chosen.map((source) => source.id), base: base.id };
    store.send({ kind: 'viewOpened', view: { kind: 'comparison', choice } });
  };
  return (
    <div className="chosen-tools">
      <p role="status" id={id} className="muted">
        {sayChoice(chosen.length)}
      </p>
      {base !== undefined && (
        <>
          <AddWord title="Tag" known={tags} onAdd={(word) => addTag(word)} />
          <AddWord title="Collection" known={collections} onAdd={(word) => addToCollection(word)} />
          <button
            type="button"
            className="button"
            onClick={() => void removeSources(store, chosen)}
          >
            Remove
          </button>
        </>
      )}
      <button
        type="button"
        className="button"
        disabled={!isReady}
        aria-describedby={id}
        onClick={compare}
      >
        {isReady ? `Compare the ${chosen.length} chosen` : 'Compare the chosen'}
      </button>
      {isReady && (
        <button type="button" className="button" onClick={() => setIsDescribing(true)}>
          Describe an event…
        </button>
      )}
      <EventDialog
        library={library}
        form={() => emptyForm(chosen)}
        tellers={chosen.map((source) => source.id)}
        isOpen={isDescribing}
        onClose={() => setIsDescribing(false)}
      />
    </div>
  );

  function addTag(tag: string): void {
    const change = (source: Source) => ({ ...source, tags: withWord(source.tags, tag) });
    void changeSources(store, chosen, change, `Tagged “${tag}”.`);
  }

  function addToCollection(name: string): void {
    const change = (source: Source) => ({
      ...source,
      collections: withWord(source.collections, name),
    });
    void changeSources(store, chosen, change, `In the collection “${name}”.`);
  }
}

function withWord(words: readonly string[] | undefined, word: string): string[] {
  return [...new Set([...(words ?? []), word])];
}

type AddProps = {
  readonly title: string;
  readonly known: readonly string[];
  readonly onAdd: (word: string) => void;
};

/** One word for all ticked sources: typed, or one that others have already. */
function AddWord({ title, known, onAdd }: AddProps) {
  const list = useId();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const word = String(new FormData(form).get('word') ?? '').trim();
    if (word === '') return;
    onAdd(word);
    form.reset();
  };
  return (
    <form className="add-word" onSubmit={add}>
      <input
        className="field"
        name="word"
        list={list}
        maxLength={100}
        aria-label={`${title} for the ticked sources`}
        placeholder={`${title}…`}
      />
      <datalist id={list}>
        {known.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </form>
  );
}
