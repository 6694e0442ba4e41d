import type { Note } from '../../domain/notes/note';
import { showPassage } from '../passages/showPassage';
import type { Store } from '../state/store';

/** Goes to the words a note hangs on: in what is on the page, else by opening their source there. */
export function showNoted(store: Store, note: Note): void {
  const { source, passage, position } = note.anchor;
  if (showPassage(source, passage, position.start)) return;
  store.send({ kind: 'viewOpened', view: { kind: 'reading', source, passage } });
}
