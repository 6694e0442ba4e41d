import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useStore } from '../state/StoreContext';
import type { Draft } from '../state/state';
import { closeNote } from './closeNote';
import { NoteQuote } from './NoteItem';
import { NoteMarkdown } from './NoteMarkdown';
import type { PlacedNote } from './placeNotes';
import { SaveStatusLine } from './SaveStatusLine';
import { showNoted } from './showNoted';
import { saveWords, useAutosave } from './useAutosave';
import { useHeldWindow } from './useHeldWindow';

type Props = { readonly draft: Draft; readonly placed: PlacedNote };

/** One note under the reader's hands; what is typed is saved at every pause. */
export function NoteEditor({ draft, placed }: Props) {
  const store = useStore();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { note, status } = draft;
  useAutosave(store, draft);
  useHeldWindow(store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note in the same editor is a new beginning
  useEffect(() => textarea.current?.focus(), [note.id]);

  return (
    <div className="note-editor">
      <h2>Note</h2>
      <p className="note-place">
        {placed.isLost ? (
          <>Place lost: {placed.place}</>
        ) : (
          <button type="button" className="button-link" onClick={() => showNoted(store, note)}>
            {placed.place}
          </button>
        )}
      </p>
      <NoteQuote note={note} />
      <label htmlFor={id}>Your note, in Markdown</label>
      <textarea
        id={id}
        ref={textarea}
        rows={9}
        value={note.body}
        placeholder="What do these words tell?"
        onChange={({ target }) => {
          const at = new Date().toISOString();
          store.send({ kind: 'noteEdited', body: target.value, at });
        }}
        onBlur={() => saveWords(store)}
        onKeyDown={(event) => {
          if (isClosing(event)) void closeNote(store);
        }}
      />
      <SaveStatusLine status={status} onTryAgain={() => void store.saveDraft()} />
      <div className="note-buttons">
        <button
          type="button"
          className="button"
          title="Done (Ctrl+Enter or Escape)"
          onClick={() => void closeNote(store)}
        >
          Done
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={() => void store.deleteNote(note)}
        >
          Delete
        </button>
      </div>
      {note.body.trim() !== '' && (
        <section aria-labelledby={`${id}-preview`} className="note-preview">
          <h3 id={`${id}-preview`}>As it will read</h3>
          <NoteMarkdown text={note.body} />
        </section>
      )}
    </div>
  );
}

/** Escape and Ctrl+Enter, but not the keys of a word that is still being composed. */
function isClosing({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean {
  if (nativeEvent.isComposing) return false;
  return key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey));
}
