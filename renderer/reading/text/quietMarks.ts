import { isOpen } from '../../../domain/structure/isOpen';
import type { Structure, Thing, ThingOf } from '../../../domain/structure/structure';
import type { Range } from '../../../domain/text/pieces';
import type { Span } from '../../../domain/text/span';
import type { InlineTag } from './inlineRanges';
import type { Leads } from './leadsOf';

/** The kinds that are marked where they stand and lead nowhere. */
type MarkedThing = ThingOf<'turn' | 'date' | 'page number' | 'gap' | 'unit'>;

/** What a quiet mark says of its words. */
export type QuietMark = {
  /** Id of what was recognised. */
  readonly thing: string;
  readonly kind: MarkedThing['kind'];
  /** In words: "speaker", "date 1994?-02-25". */
  readonly reading: string;
  readonly isOpen: boolean;
};

/**
 * The quiet marks of a text, by the id of the block, in order.
 * Law: none overlaps another or words that lead elsewhere, so that every word opens one thing at most.
 */
export function quietMarks(structure: Structure, leads: Leads): Leads {
  const marks = new Map<string, readonly Range<InlineTag>[]>();
  for (const [block, things] of structure.byBlock) {
    const taken = (leads.get(block) ?? []).map(({ span }) => span);
    const found = marksIn(things, taken);
    if (found.length > 0) marks.set(block, found);
  }
  return marks;
}

/** In one passage over both, since a hostile text has a hundred thousand dates in one block. */
function marksIn(things: readonly Thing[], leading: readonly Span[]): readonly Range<InlineTag>[] {
  const leads = [...leading].sort((left, right) => left.start - right.start);
  let next = 0;
  let reached = 0;
  return things.filter(isMarked).flatMap((thing) => {
    const { span } = thing.place;
    for (let lead = leads[next]; lead !== undefined && lead.start < span.end; lead = leads[next]) {
      reached = Math.max(reached, lead.end);
      next += 1;
    }
    if (span.start < reached) return [];
    reached = span.end;
    return [{ span, tag: { kind: 'recognised', mark: markOf(thing) } }];
  });
}

/** A document whose heading says its number needs no mark; a page break or a gap without words has none to bear it. */
function isMarked(thing: Thing): thing is MarkedThing {
  if (thing.place.span.start === thing.place.span.end) return false;
  switch (thing.kind) {
    case 'turn':
    case 'date':
    case 'page number':
    case 'gap':
      return true;
    case 'unit':
      return thing.certainty === 'inferred';
    default:
      return false;
  }
}

function markOf(thing: MarkedThing): QuietMark {
  const { id, kind } = thing;
  return { thing: id, kind, reading: readingOf(thing), isOpen: isOpen(thing) };
}

function readingOf(thing: MarkedThing): string {
  switch (thing.kind) {
    case 'turn':
      return 'speaker';
    case 'date':
      return `date ${thing.edtf}`;
    case 'page number':
      return `page ${thing.label}`;
    case 'gap':
      return `gap: ${thing.cause}`;
    case 'unit':
      return `Document ${thing.label}`;
  }
}
