import { selectedWords } from '../passages/selectedWords';
import type { Store } from '../state/store';
import { beginNote } from './beginNote';
import { showNotice } from './showNotice';

/** Begins a note on the selected words; says what to do where none are selected. */
export async function beginNoteOnSelection(store: Store): Promise<void> {
  const words = selectedWords(document.getSelection());
  if (words !== null) await beginNote(store, words);
  else showNotice(store, 'Select words in a passage first; the note then hangs on them.');
}
