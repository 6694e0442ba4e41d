import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import { spanText } from '../text/span';
import type { Structure, Thing, ThingOf } from './structure';
import { thingsOfKind } from './thingsOfKind';

/** The kinds that are listed; a footnote's marks go with it, and the head of a record has a table of its own. */
export const listedKinds = [
  'turn',
  'date',
  'gap',
  'page number',
  'unit',
  'reference',
  'footnote',
] as const;
export type ListedKind = (typeof listedKinds)[number];

/** A line of the list: one thing, a footnote with its marks, or a speaker with all they say. */
export type InventoryEntry = {
  readonly words: string;
  /** What we make of the words: a date in EDTF, the cause of a gap. Null where they say it themselves. */
  readonly reading: string | null;
  /** In the order in which a reader goes to them; at least one. */
  readonly things: readonly Thing[];
};

export type InventoryGroup = {
  readonly kind: ListedKind;
  readonly entries: readonly InventoryEntry[];
};

/**
 * What was recognised in a text, by kind, in reading order; no group is empty.
 * Law: everything recognised but the heads of records stands in one entry.
 */
export function inventory(
  blocks: readonly Block[],
  structure: Structure,
): readonly InventoryGroup[] {
  const textOf = new Map(blocks.map((block) => [block.id, blockText(block)]));
  const spell = ({ place }: Thing) => spanText(textOf.get(place.block) ?? '', place.span);
  return listedKinds
    .map((kind) => ({ kind, entries: entriesOf(kind, structure, spell) }))
    .filter(({ entries }) => entries.length > 0);
}

type Spell = (thing: Thing) => string;

function entriesOf(
  kind: ListedKind,
  structure: Structure,
  spell: Spell,
): readonly InventoryEntry[] {
  switch (kind) {
    case 'turn':
      return bySpeaker(thingsOfKind(structure, kind));
    case 'footnote':
      return thingsOfKind(structure, kind).map((note) => withMarks(note, structure));
    default:
      return thingsOfKind(structure, kind).map((thing) => ({
        ...nameThing(thing, spell(thing)),
        things: [thing],
      }));
  }
}

/** Speakers in the order in which they first speak, however their names are written. */
function bySpeaker(turns: readonly ThingOf<'turn'>[]): readonly InventoryEntry[] {
  const bySpeaker = new Map<string, ThingOf<'turn'>[]>();
  for (const turn of turns) {
    const name = turn.speaker.toLowerCase();
    const said = bySpeaker.get(name);
    if (said === undefined) bySpeaker.set(name, [turn]);
    else said.push(turn);
  }
  return [...bySpeaker.values()].map((things) => ({
    words: things[0]?.speaker ?? '',
    reading: things.length === 1 ? '1 turn' : `${things.length} turns`,
    things,
  }));
}

function withMarks(note: ThingOf<'footnote'>, { byId }: Structure): InventoryEntry {
  const marks = note.marks.flatMap((id) => byId.get(id) ?? []);
  return { words: `Note ${note.label}`, reading: null, things: [...marks, note] };
}

function nameThing(
  thing: ThingOf<'date' | 'gap' | 'page number' | 'unit' | 'reference'>,
  spelled: string,
): Pick<InventoryEntry, 'words' | 'reading'> {
  switch (thing.kind) {
    case 'date':
      return { words: spelled, reading: thing.edtf === spelled ? null : thing.edtf };
    case 'gap':
      return { words: spelled || '…', reading: thing.cause };
    case 'page number':
      return { words: `Page ${thing.label}`, reading: null };
    case 'unit':
      return { words: `Document ${thing.label}`, reading: null };
    case 'reference':
      return { words: spelled, reading: null };
  }
}
