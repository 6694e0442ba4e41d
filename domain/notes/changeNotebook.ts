import type { Note, Notebook } from './note';

/** The notebook with the note in it, in its place if it was there. Law: twice is the same as once. */
export function withNote(notebook: Notebook, note: Note): Notebook {
  const isThere = notebook.notes.some(({ id }) => id === note.id);
  const notes = isThere
    ? notebook.notes.map((other) => (other.id === note.id ? note : other))
    : [...notebook.notes, note];
  return { ...notebook, notes };
}

/** The notebook without the note of this id; the same notebook where there is none. */
export function withoutNote(notebook: Notebook, id: string): Notebook {
  const notes = notebook.notes.filter((note) => note.id !== id);
  return notes.length === notebook.notes.length ? notebook : { ...notebook, notes };
}
