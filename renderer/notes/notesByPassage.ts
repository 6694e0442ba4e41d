import { passageKey } from '../../domain/library/account';
import type { Note } from '../../domain/notes/note';

/** The notes on each passage, by its key; a passage without notes is not in it. */
export function notesByPassage(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const byPassage = new Map<string, Note[]>();
  for (const note of notes) {
    const key = passageKey(note.anchor.source, note.anchor.passage);
    byPassage.set(key, [...(byPassage.get(key) ?? []), note]);
  }
  return byPassage;
}
