import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import { withoutNoteMarks } from '../blocks/withoutNoteMarks';
import { shortenTitle } from '../library/shortenTitle';
import { spanText } from '../text/span';
import { cutLines } from './cutLines';
import type { Place, Structure, Unit } from './structure';
import { thingsOfKind } from './thingsOfKind';
import { isDateLine, isThumbnail, readSourceLine } from './units/unitSigns';

/** A line of a text's contents. */
export type OutlineEntry = {
  /** Id of the block it leads to. */
  readonly block: string;
  /** From 1. */
  readonly level: number;
  readonly words: string;
  /** The document that begins here, if one does. */
  readonly unit: Unit | null;
};

const deepestLevel = 6;

/**
 * The contents of a text: its headings and the documents within it, in order. A document without a heading stands one
 * level below the heading before it.
 */
export function outline(blocks: readonly Block[], structure: Structure): readonly OutlineEntry[] {
  const units = new Map(thingsOfKind(structure, 'unit').map((unit) => [unit.first, unit]));
  const placeOf = new Map(blocks.map(({ id }, at) => [id, at]));
  let above = 0;
  return blocks.flatMap((block, at): readonly OutlineEntry[] => {
    const unit = units.get(block.id) ?? null;
    if (block.kind !== 'heading' && unit === null) return [];
    const level = block.kind === 'heading' ? block.level : Math.min(above + 1, deepestLevel);
    if (unit === null) above = level;
    const own = unit === null ? [] : blocks.slice(at, (placeOf.get(unit.last) ?? at) + 1);
    const words = unit === null ? withoutNoteMarks(block) : nameUnit(unit, own);
    return [{ block: block.id, level, words, unit }];
  });
}

/** "Document 7: its title", or how it begins if it has lost its title, or where it is kept if no words are its own. */
function nameUnit(unit: Unit, own: readonly Block[]): string {
  const words = spelled(unit.title, own) || opening(unit, own) || spelled(unit.source, own);
  return `Document ${unit.label}${words === '' ? '' : `: ${words}`}`;
}

function spelled(place: Place | null, blocks: readonly Block[]): string {
  const block = blocks.find(({ id }) => id === place?.block);
  return place === null || block === undefined ? '' : spanText(blockText(block), place.span);
}

/** What stands before a document's first words takes no more blocks than these. */
const furthestOpening = 8;

/** The beginning of a document's first line that does not say its number, where it is kept or when it was written. */
function opening({ place }: Unit, own: readonly Block[]): string {
  const first = cutLines(own.slice(0, furthestOpening)).find(
    (line) =>
      !(line.block.id === place.block && line.start === place.span.start) &&
      readSourceLine(line) === null &&
      !isDateLine(line) &&
      !isThumbnail(line),
  );
  return first === undefined ? '' : shortenTitle(first.text);
}
