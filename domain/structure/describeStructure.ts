import type { Structure } from './structure';
import { thingsOfKind } from './thingsOfKind';

/** What was recognised, in sentences for the remarks of an import; nothing is said of what there is none of. */
export function describeStructure(structure: Structure): readonly string[] {
  return [
    ...describeUnits(structure),
    ...describeFootnotes(structure),
    ...describeReferences(structure),
    ...describeSpeakers(structure),
  ];
}

function describeUnits(structure: Structure): readonly string[] {
  const units = thingsOfKind(structure, 'unit');
  if (units.length === 0) return [];
  const stated = units.filter(({ certainty }) => certainty === 'stated').length;
  const byPlace = units.length - stated;
  const howNumbered =
    byPlace === 0
      ? 'all numbered in the text'
      : `${stated} numbered in the text, ${byPlace} by place`;
  return [`${count(units.length, 'document')}: ${howNumbered}.`];
}

function describeFootnotes(structure: Structure): readonly string[] {
  const notes = thingsOfKind(structure, 'footnote');
  if (notes.length === 0) return [];
  const unmarked = notes.filter(({ marks }) => marks.length === 0).length;
  const rest = unmarked === 0 ? 'each with its mark' : `${unmarked} without a mark in the text`;
  return [`${count(notes.length, 'footnote')}, ${rest}.`];
}

function describeReferences(structure: Structure): readonly string[] {
  const references = thingsOfKind(structure, 'reference');
  if (references.length === 0) return [];
  const open = references.filter(({ targets }) => targets.length === 0).length;
  const rest = open === 0 ? '' : `, of which ${open} name${open === 1 ? 's' : ''} what is not here`;
  return [`${count(references.length, 'cross reference')}${rest}.`];
}

function describeSpeakers(structure: Structure): readonly string[] {
  const turns = thingsOfKind(structure, 'turn');
  if (turns.length === 0) return [];
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  return [`${count(turns.length, 'turn')} of ${count(speakers.size, 'speaker')}.`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
