import { isOpen } from '../../../domain/structure/isOpen';
import type {
  Target as Named,
  Reference,
  Structure,
  Thing,
} from '../../../domain/structure/structure';
import type { Range } from '../../../domain/text/pieces';
import type { ReadingPlace } from '../../state/view';
import type { InlineTag } from './inlineRanges';
import type { Target } from './target';

/** What leads elsewhere, by the id of the block. */
export type Leads = ReadonlyMap<string, readonly Range<InlineTag>[]>;

/**
 * The words of a text that lead elsewhere: marks of footnotes, references to other places, and the signs of footnotes,
 * which lead back to their marks.
 */
export function leadsOf(source: string, structure: Structure): Leads {
  const leads = new Map<string, Range<InlineTag>[]>();
  for (const thing of structure.things) {
    const target = targetOf(source, thing, structure);
    if (target === null) continue;
    const { block, span } = thing.place;
    const lead = { target, thing: thing.id, isOpen: isOpen(thing) };
    const inBlock = leads.get(block) ?? [];
    inBlock.push({ span, tag: { kind: 'lead', lead } });
    leads.set(block, inBlock);
  }
  return leads;
}

function targetOf(source: string, thing: Thing, { byId }: Structure): Target | null {
  switch (thing.kind) {
    case 'footnote mark': {
      const note = byId.get(thing.footnote ?? '');
      return note?.kind === 'footnote'
        ? { kind: 'footnote', label: thing.label, words: note.words }
        : null;
    }
    case 'footnote': {
      const mark = byId.get(thing.marks[0] ?? '');
      return mark === undefined
        ? null
        : { kind: 'places', places: [{ source, passage: mark.place.block }] };
    }
    case 'reference': {
      const places = placesNamed(source, thing, byId);
      return places.length === 0 ? null : { kind: 'places', places };
    }
    default:
      return null;
  }
}

function placesNamed(
  source: string,
  { targets }: Reference,
  byId: ReadonlyMap<string, Thing>,
): readonly ReadingPlace[] {
  return targets.flatMap((target) => placeNamed(source, target, byId) ?? []);
}

function placeNamed(
  source: string,
  { kind, id }: Named,
  byId: ReadonlyMap<string, Thing>,
): ReadingPlace | null {
  if (kind === 'source') return { source: id, passage: null };
  const thing = byId.get(id);
  return thing === undefined ? null : { source, passage: thing.place.block };
}
