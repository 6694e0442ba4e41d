import { useEffect, useId, useState } from 'react';
import type { BlockOf } from '../../../domain/blocks/block';
import { useStore } from '../../state/StoreContext';

type Props = {
  readonly source: string;
  readonly block: BlockOf<'scanned page'>;
  readonly onDone: () => void;
};

/** Milliseconds without a key after which what was typed is saved. */
const pause = 1_000;

type Status = 'unsaved' | 'saving' | 'not saved';

/** A field for what a scanned page says. A recogniser would hand over its reading at the same door, `saveTypedPage`. */
export function TypePage({ source, block, onDone }: Props) {
  const store = useStore();
  const id = useId();
  const [text, setText] = useState(block.text);
  const [status, setStatus] = useState<Status>('unsaved');
  const save = async () => {
    if (text === block.text) return true;
    setStatus('saving');
    const isSaved = await store.saveTypedPage(source, block.id, text);
    setStatus(isSaved ? 'unsaved' : 'not saved');
    return isSaved;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause in the typing is what saves
  useEffect(() => {
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const done = async () => {
    if (await save()) onDone();
  };
  return (
    <div className="type-page">
      <label htmlFor={id}>What page {block.page} says</label>
      <textarea
        id={id}
        value={text}
        rows={16}
        placeholder="This page is a picture. Type or paste its words here: they can then be found, noted and compared."
        onChange={({ target }) => setText(target.value)}
        onBlur={() => void save()}
      />
      <p role="status">{sayStatus(status, text, block.text)}</p>
      {text !== '' && (
        <button type="button" className="button" onClick={() => void done()}>
          Done
        </button>
      )}
    </div>
  );
}

/** "Saved" is said only of words that have come back from the disk. */
function sayStatus(status: Status, text: string, saved: string): string {
  if (status === 'not saved') return 'Not saved. The words are still here; try Done again.';
  if (text === saved) return text === '' ? '' : 'Saved';
  return status === 'saving' ? 'Saving…' : 'Not saved yet';
}
