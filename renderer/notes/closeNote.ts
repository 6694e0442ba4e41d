import type { Store } from '../state/store';

/**
 * Closes the editor once its words are on disk; resolves to false where they are not, and the editor stays open.
 * A note that was begun and left empty is not kept.
 */
export async function closeNote(store: Store): Promise<boolean> {
  const { draft } = store.read();
  if (draft === null) return true;
  if (!isEmptyBeginning(store)) await store.saveDraft();
  const now = store.read().draft;
  if (now?.note.id !== draft.note.id) return true;
  if (now.status.kind !== 'saved' && !isEmptyBeginning(store)) return false;
  store.send({ kind: 'noteClosed' });
  return true;
}

/** Whether the editor holds a note that has neither words nor ever been saved. */
export function isEmptyBeginning(store: Store): boolean {
  const { draft, notes } = store.read();
  if (draft === null || draft.note.body.trim() !== '') return false;
  return notes.every(({ id }) => id !== draft.note.id);
}
