import type { About } from '../../domain/notes/about';
import { describeAnchor } from '../../domain/notes/describeAnchor';
import type { SelectedWords } from '../passages/selectedWords';
import type { Store } from '../state/store';
import { openNote } from './openNote';

/** Opens the editor on a new note that hangs on these words, and is about them or what they stand for. */
export async function beginNote(store: Store, words: SelectedWords, about?: About): Promise<void> {
  const now = new Date().toISOString();
  const note = {
    id: crypto.randomUUID(),
    anchor: describeAnchor(words.source, words.passage, words.text, words.span),
    ...(about === undefined ? {} : { about }),
    body: '',
    created: now,
    modified: now,
  };
  await openNote(store, note, true);
}
