import { openAccounts } from '../../domain/library/account';
import type { Library } from '../../domain/library/library';
import { precisId } from '../../domain/library/passageText';
import { placesOf, type View } from '../state/view';
import type { PlacedNote } from './placeNotes';

/** The notes that have these words in what the reader wrote, in the words noted, or in the name of their place. */
export function findInNotes(placed: readonly PlacedNote[], words: string): readonly PlacedNote[] {
  const sought = words.trim().toLocaleLowerCase();
  return placed.filter(({ note, place }) =>
    [note.body, note.anchor.quote.exact, place].some((text) =>
      text.toLocaleLowerCase().includes(sought),
    ),
  );
}

/** The notes on what this view shows: the source that is read, or the passages that are compared. */
export function notesHere(
  placed: readonly PlacedNote[],
  library: Library,
  view: View,
): readonly PlacedNote[] {
  if (view.kind === 'library') return placed;
  const read = new Set(placesOf(view).map(({ source }) => source));
  if (view.kind === 'reading' || view.kind === 'desk') {
    return placed.filter(({ note }) => read.has(note.anchor.source));
  }
  if (view.kind === 'versions') {
    return placed.filter(({ note }) => [view.left, view.right].includes(note.anchor.source));
  }
  const accounts = openAccounts(library, view.choice.episode, view.choice.accounts);
  const shown = new Map(
    accounts.map(({ source, passages }) => [
      source.id,
      new Set([precisId, ...passages.map(({ id }) => id)]),
    ]),
  );
  return placed.filter(({ note }) => shown.get(note.anchor.source)?.has(note.anchor.passage));
}
