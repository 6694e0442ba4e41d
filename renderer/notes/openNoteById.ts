import type { Store } from '../state/store';
import { openNote } from './openNote';

/** Opens the note whose words the reader has pointed at. */
export function openNoteById(store: Store, id: string): void {
  const note = store.read().notes.find((candidate) => candidate.id === id);
  if (note !== undefined) void openNote(store, note);
}
