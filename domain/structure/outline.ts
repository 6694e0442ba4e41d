import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import type { Place, Structure, Unit } from './structure';
import { thingsOfKind } from './thingsOfKind';

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
  const textOf = new Map(blocks.map((block) => [block.id, blockText(block)]));
  let above = 0;
  return blocks.flatMap((block): readonly OutlineEntry[] => {
    const unit = units.get(block.id) ?? null;
    if (block.kind !== 'heading' && unit === null) return [];
    const level = block.kind === 'heading' ? block.level : Math.min(above + 1, deepestLevel);
    if (unit === null) above = level;
    const words = unit === null ? blockText(block).trim() : nameUnit(unit, textOf);
    return [{ block: block.id, level, words, unit }];
  });
}

/** "Document 7: its title", or where it is kept if it has lost its title. */
function nameUnit(unit: Unit, textOf: ReadonlyMap<string, string>): string {
  const words = wordsAt(unit.title ?? unit.source, textOf);
  return `Document ${unit.label}${words === '' ? '' : `: ${words}`}`;
}

function wordsAt(place: Place | null, textOf: ReadonlyMap<string, string>): string {
  return place === null
    ? ''
    : (textOf.get(place.block) ?? '').slice(place.span.start, place.span.end);
}
