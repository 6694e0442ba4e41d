import type { Note } from '../../domain/notes/note';
import type { Store } from '../state/store';
import { closeNote } from './closeNote';

/** Puts a note into the editor, after the one that is there has been saved; else that one stays. */
export async function openNote(store: Store, note: Note, isNew = false): Promise<void> {
  const isOpen = store.read().draft?.note.id === note.id;
  if (!isOpen && (await closeNote(store))) store.send({ kind: 'noteOpened', note, isNew });
  else store.send({ kind: 'sideChosen', side: 'notes' });
}
