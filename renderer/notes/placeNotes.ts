import { paragraphNumber } from '../../domain/blocks/paragraphNumber';
import type { Library } from '../../domain/library/library';
import { passageText, precisId } from '../../domain/library/passageText';
import type { Source } from '../../domain/library/source';
import { locateAnchor } from '../../domain/notes/locateAnchor';
import type { Note } from '../../domain/notes/note';
import { sayAbout } from './sayAbout';

/** A note with the place where it hangs in the library as it is now. */
export type PlacedNote = {
  readonly note: Note;
  /** "Memcon, 22 October 1993 ¶14", as the list names it. */
  readonly place: string;
  /** What it is about besides its words, in words. */
  readonly about: string | null;
  /** The words are not there any more, or not the source. */
  readonly isLost: boolean;
};

type Order = readonly [source: number, passage: number, start: number];

/** Law: every note is placed once, in the order of the library, the lost ones after all others. */
export function placeNotes(library: Library, notes: readonly Note[]): readonly PlacedNote[] {
  return notes
    .map((note) => place(library, note))
    .sort((left, right) => compareOrders(left.order, right.order))
    .map(({ placed }) => placed);
}

function place(library: Library, note: Note): { placed: PlacedNote; order: Order } {
  const { source: sourceId, passage } = note.anchor;
  const at = library.sources.findIndex(({ id }) => id === sourceId);
  const source = library.sources[at];
  const about = sayAbout(library, note);
  const lost: Order = [Infinity, 0, 0];
  if (source === undefined) {
    return { placed: { note, place: sourceId, about, isLost: true }, order: lost };
  }
  if (isUnopened(source) && passage !== precisId) {
    const order = [at, ordinalOfBlock(passage), note.anchor.position.start] as const;
    return { placed: { note, place: placeName(source, passage), about, isLost: false }, order };
  }
  const text = passageText(source, passage);
  const span = text === null ? null : locateAnchor(note.anchor, text);
  const ordinal = source.passages.findIndex(({ id }) => id === passage);
  return {
    placed: { note, place: placeName(source, passage), about, isLost: span === null },
    order: span === null ? lost : [at, ordinal, span.start],
  };
}

/** An imported source whose text the window has not asked for: its notes hang where they hung, as far as one can know. */
function isUnopened(source: Source): boolean {
  return source.imported !== undefined && source.passages.length === 0;
}

/** Blocks are numbered in the order of their text: `b12`. */
function ordinalOfBlock(id: string): number {
  return Number.parseInt(id.slice(1), 10) || 0;
}

function placeName(source: Source, passage: string): string {
  if (passage === precisId) return `${source.shortTitle}, précis`;
  const number = paragraphNumber(source, passage);
  return number === null ? source.shortTitle : `${source.shortTitle} ¶${number}`;
}

function compareOrders(left: Order, right: Order): number {
  const at = left.findIndex((number, i) => number !== right[i]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
