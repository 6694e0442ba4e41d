import type { About } from '../../domain/notes/about';
import { describeAnchor } from '../../domain/notes/describeAnchor';
import type { Note } from '../../domain/notes/note';
import type { SelectedWords } from '../passages/selectedWords';
import type { Store } from '../state/store';
import { openNote } from './openNote';

/** Opens the editor on a new note that hangs on these words, and is about them or what they stand for. */
export async function beginNote(store: Store, words: SelectedWords, about?: About): Promise<void> {
  await openNote(store, noteOn(words, about), true);
}

/** Marks these words: a note without words of its own, which may come later. */
export async function highlight(store: Store, words: SelectedWords): Promise<void> {
  await store.saveNote(noteOn(words));
}

function noteOn(words: SelectedWords, about?: About): Note {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    anchor: describeAnchor(words.source, words.passage, words.text, words.span),
    ...(about === undefined ? {} : { about }),
    body: '',
    created: now,
    modified: now,
  };
}
