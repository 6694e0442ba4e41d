import type { Row } from '../../domain/collation/arrangeRows';
import { isLacuna } from '../../domain/library/source';
import type { About } from '../../domain/notes/about';
import type { Note } from '../../domain/notes/note';
import type { Store } from '../state/store';
import { beginNote } from './beginNote';

/** Begins a note on the moment of a row, or on somebody's silence there; it hangs on the first words that tell it. */
export async function noteMoment(store: Store, row: Row, about: About): Promise<void> {
  for (const cell of row.cells) {
    if (cell.kind !== 'told') continue;
    for (const { key, passage } of cell.passages) {
      if (isLacuna(passage)) continue;
      const { text, id } = passage;
      const words = {
        source: sourceOf(key),
        passage: id,
        text,
        span: { start: 0, end: text.length },
      };
      return beginNote(store, words, about);
    }
  }
}

/** The notes about a moment, a link in it, or a silence at it. */
export function notesAbout(
  notes: readonly Note[],
  row: Row,
  isAbout: (about: About) => boolean,
): readonly Note[] {
  const keys = new Set(row.moment.readings.flatMap(({ passageIds }) => passageIds));
  return notes.filter(
    ({ anchor, about }) =>
      about !== undefined && isAbout(about) && keys.has(`${anchor.source}#${anchor.passage}`),
  );
}

function sourceOf(key: string): string {
  return key.split('#')[0] ?? key;
}
