import type { Note } from '../../domain/notes/note';
import { useStore } from '../state/StoreContext';
import { firstLines } from './firstLines';
import { NoteMarkdown } from './NoteMarkdown';
import { openNote } from './openNote';
import type { PlacedNote } from './placeNotes';
import { showNoted } from './showNoted';

/** A note in the list: the words it hangs on, where they stand, how it begins. */
export function NoteItem({ placed }: { readonly placed: PlacedNote }) {
  const store = useStore();
  const { note, place, about, isLost } = placed;
  const beginning = firstLines(note.body);
  const isCut = beginning.length < note.body.trim().length;
  return (
    <li className="note-item" data-note-item={note.id}>
      <h3 className="note-place">
        {isLost ? (
          <>Place lost: {place}</>
        ) : (
          <button
            type="button"
            className="button-link"
            aria-label={`Show the words noted in ${place}`}
            onClick={() => showNoted(store, note)}
          >
            {place}
          </button>
        )}
      </h3>
      {about !== null && <p className="note-about">{about}</p>}
      <NoteQuote note={note} />
      {isLost && (
        <p className="note-lost">
          These words are not in the text any more. The note is kept; open it to read or copy it.
        </p>
      )}
      <NoteMarkdown text={beginning} />
      {isCut && <p className="muted">…</p>}
      <p className="note-actions">
        <button
          type="button"
          className="button-link"
          aria-label={`Open the note on ${place}`}
          onClick={() => void openNote(store, note)}
        >
          Open
        </button>
        <button
          type="button"
          className="button-link"
          aria-label={`Delete the note on ${place}`}
          onClick={() => void store.deleteNote(note)}
        >
          Delete
        </button>
      </p>
    </li>
  );
}

export function NoteQuote({ note }: { readonly note: Note }) {
  return <blockquote className="note-quote">{note.anchor.quote.exact}</blockquote>;
}
