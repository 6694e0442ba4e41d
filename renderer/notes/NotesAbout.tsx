import type { Row } from '../../domain/collation/arrangeRows';
import type { About } from '../../domain/notes/about';
import { useAppState, useStore } from '../state/StoreContext';
import { noteMoment, notesAbout } from './noteMoment';
import { openNote } from './openNote';
import './notesAbout.css';

type Props = {
  readonly row: Row;
  readonly about: About;
  /** What the note would be on, for the button's name: "the silence of Talbott 2002". */
  readonly title: string;
  /** What it would be on in short, where several stand beside each other. */
  readonly on?: string | undefined;
  /** In the rows of a comparison the keyboard passes it by: there are dozens, and the moment's panel has them too. */
  readonly isInRow?: boolean;
};

/** The notes on a moment, a link or a silence, and a way to write one. */
export function NotesAbout({ row, about, title, on, isInRow = false }: Props) {
  const store = useStore();
  const { notes } = useAppState();
  const here = notesAbout(notes, row, (other) => JSON.stringify(other) === JSON.stringify(about));
  return (
    <span className="notes-about">
      {here.map((note) => (
        <button
          key={note.id}
          type="button"
          className="note-sign"
          data-stop="note"
          aria-label={`Open the note on ${title}`}
          title={note.body}
          onClick={() => void openNote(store, note)}
        >
          {on === undefined ? 'Note' : `Note on ${on}`}
        </button>
      ))}
      {here.length === 0 && (
        <button
          type="button"
          className="note-add"
          tabIndex={isInRow ? -1 : 0}
          aria-label={`Write a note on ${title}`}
          onClick={() => void noteMoment(store, row, about)}
        >
          {on === undefined ? '+ Note' : `+ Note on ${on}`}
        </button>
      )}
    </span>
  );
}
