import type { Row } from '../../domain/collation/arrangeRows';
import { wholeOf } from '../../domain/library/comparedPassage';
import { isLacuna } from '../../domain/library/source';
import type { About } from '../../domain/notes/about';
import type { Anchor } from '../../domain/notes/anchor';
import { locateInPart } from '../../domain/notes/locateInPart';
import type { Note } from '../../domain/notes/note';
import type { Store } from '../state/store';
import { beginNote } from './beginNote';

/** Begins a note on the moment of a row, or on somebody's silence there; it hangs on the first words that tell it. */
export async function noteMoment(store: Store, row: Row, about: About): Promise<void> {
  for (const cell of row.cells) {
    if (cell.kind !== 'told') continue;
    for (const { key, passage } of cell.passages) {
      if (isLacuna(passage)) continue;
      const { id, text, start } = wholeOf(passage);
      const span = { start, end: start + passage.text.length };
      const words = { source: sourceOf(key), passage: id, text, span };
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
  return notes.filter(
    ({ anchor, about }) => about !== undefined && isAbout(about) && isIn(row, anchor),
  );
}

function isIn({ cells }: Row, anchor: Anchor): boolean {
  const told = cells.flatMap((cell) => (cell.kind === 'told' ? cell.passages : []));
  return told.some(
    ({ key, passage }) =>
      sourceOf(key) === anchor.source &&
      !isLacuna(passage) &&
      locateInPart(anchor, passage) !== null,
  );
}

function sourceOf(key: string): string {
  return key.split('#')[0] ?? key;
}
