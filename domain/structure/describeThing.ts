import type { DateMention, Reference, Structure, Thing, Unit } from './structure';
import { thingsOfKind } from './thingsOfKind';

/** What a recognised thing is and by what sign, in a sentence for the reader who may confirm or reject it. */
export function describeThing(thing: Thing, structure: Structure): string {
  if (thing.isConfirmed) return `${nameThing(thing)}, as you confirmed.`;
  if (thing.certainty === 'stated') return `${nameThing(thing)}, as the text states.`;
  return `${nameThing(thing)}, ${reasonFor(thing, structure)}.`;
}

function nameThing(thing: Thing): string {
  switch (thing.kind) {
    case 'unit':
      return `Document ${thing.label}`;
    case 'footnote':
      return `Footnote ${thing.label}`;
    case 'footnote mark':
      return `The mark of footnote ${thing.label}`;
    case 'page number':
      return `Page ${thing.label}`;
    case 'turn':
      return `${thing.speaker} speaks`;
    case 'date':
      return `The date ${thing.edtf}`;
    case 'gap':
      return `A gap: ${thing.cause}`;
    case 'header field':
      return `The ${thing.name} of the record`;
    case 'reference':
      return thing.targets.length === 0 ? 'A reference to what is not here' : 'A reference';
  }
}

function reasonFor(thing: Thing, structure: Structure): string {
  switch (thing.kind) {
    case 'unit':
      return reasonForUnit(structure);
    case 'footnote':
    case 'footnote mark':
      return 'since mark and footnote have the same sign';
    case 'page number':
      return 'since it stands alone on its line in a row of such numbers';
    case 'turn':
      return 'for the line begins with the name as others around it begin with names';
    case 'date':
      return reasonForDate(thing);
    case 'reference':
      return reasonForReference(thing, structure);
    default:
      return 'as we conclude from its form';
  }
}

function reasonForUnit(structure: Structure): string {
  const stated = thingsOfKind(structure, 'unit').filter(({ certainty }) => certainty === 'stated');
  const labels = stated.map(({ label }) => label);
  return `numbered by its place; the text states ${sayLabels(labels)}`;
}

/** More numbers than this are counted, not listed. */
const mostLabels = 5;

function sayLabels(labels: readonly string[]): string {
  if (labels.length === 0) return 'no number';
  if (labels.length > mostLabels) return `${labels.length} other numbers`;
  return `${labels.join(', ')} only`;
}

function reasonForDate({ edtf }: DateMention): string {
  return edtf.startsWith('XXXX')
    ? 'whose year the text does not state'
    : 'whose year is taken from other dates of the text';
}

function reasonForReference({ targets }: Reference, structure: Structure): string {
  const [target] = targets;
  if (target?.kind === 'source') return 'for the title is nearly that of a source';
  const unit = structure.byId.get(target?.id ?? '');
  return unit?.kind === 'unit' ? `to ${nameTarget(unit)}` : 'to a thing that is inferred itself';
}

function nameTarget({ label }: Unit): string {
  return `Document ${label}, which is numbered by its place`;
}
