import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import { isClassification, typeLine } from '../structure/headers/fieldLabels';
import { recogniseStructure } from '../structure/recogniseStructure';
import type { FieldName, Place, Structure } from '../structure/structure';
import { thingsOfKind } from '../structure/thingsOfKind';
import { spanText } from '../text/span';
import type { Source } from './source';

/** What the first lines of a text say of it; empty where they do not. */
export type Head = {
  readonly kind: Source['kind'] | null;
  readonly subject: string;
  /** EDTF. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly place: string;
  readonly caseId: string;
};

/** How many blocks at its top are the head of a text; what stands further down may be another document's. */
const headBlocks = 30;

const publishedLine = /^(?:published|posted|опубликовано)\s*:/i;
const byline =
  /^(?:(?:(?:compiled|edited|written|translated)(?: and (?:edited|translated))? )?by|authors?:|авторы?:)\s+(.{3,160})$/i;
const nameParts = /,\s*(?:and\s+|и\s+)?|\s+(?:and|&|и)\s+/;
const personName =
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|den|la|le)){1,4}$/u;
const briefingBookLine = /^(?:electronic )?briefing book (?:no\. ?|№ ?|#)?\d+$/i;

/** Letterheads that are no titles. */
const letterhead =
  /^(?:the white house|washington(?:, d\.?c\.?)?|(?:u\.?s\.? )?department of state|moscow)$/i;

/** Whether a line says what sort of paper follows, or whose, and names nothing by which it can be found again. */
export function isLetterhead(line: string): boolean {
  return typeLine.test(line) || isClassification(line) || letterhead.test(line);
}

/** What the head of a record says, or a byline and a date of publication. Rather nothing than a guess. */
export function readHead(blocks: readonly Block[]): Head {
  const first = blocks.slice(0, headBlocks);
  const structure = recogniseStructure(first);
  const lines = first.flatMap((block) => blockText(block).split('\n')).map((line) => line.trim());
  const isSeveral = thingsOfKind(structure, 'unit').length > 1;
  const field = isSeveral ? () => null : fieldsOf(first, structure);
  return {
    kind: kindOf(field, lines),
    subject: field('subject')?.words ?? '',
    date: dateAt(structure, field('date')?.place) ?? publishedOn(first, structure) ?? '',
    authors: authorsIn(lines),
    place: field('place')?.words ?? '',
    caseId: field('case')?.words ?? '',
  };
}

type FieldValue = { readonly words: string; readonly place: Place };
type Fields = (name: FieldName) => FieldValue | null;

/** The first value of the first field of a name. */
function fieldsOf(blocks: readonly Block[], structure: Structure): Fields {
  const textOf = new Map(blocks.map((block) => [block.id, blockText(block)]));
  const fields = thingsOfKind(structure, 'header field');
  return (name) => {
    const place = fields.find((field) => field.name === name)?.values[0];
    if (place === undefined) return null;
    return { place, words: spanText(textOf.get(place.block) ?? '', place.span).trim() };
  };
}

function kindOf(field: Fields, lines: readonly string[]): Source['kind'] | null {
  const type = field('type')?.words ?? '';
  if (/telcon|telephone|телефон/i.test(type)) return 'telephone record';
  if (/стенограмма|стенографическая/i.test(type)) return 'transcript';
  if (type !== '') return 'memcon';
  if (field('precedence') !== null && field('from') !== null) return 'cable';
  return lines.some((line) => briefingBookLine.test(line)) ? 'briefing book' : null;
}

/** The date that a text states at a place, as far as it says it itself. */
function dateAt(structure: Structure, place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  const { block, span } = place;
  const isThere = (other: Place) =>
    other.block === block && span.start <= other.span.start && other.span.end <= span.end;
  return thingsOfKind(structure, 'date').find(
    (date) => isThere(date.place) && date.certainty === 'stated',
  )?.edtf;
}

function publishedOn(blocks: readonly Block[], structure: Structure): string | undefined {
  for (const block of blocks) {
    const text = blockText(block);
    if (!publishedLine.test(text)) continue;
    return dateAt(structure, { block: block.id, span: { start: 0, end: text.length } });
  }
  return undefined;
}

/** Only where every part of the line is a name. */
function authorsIn(lines: readonly string[]): readonly string[] {
  const names = lines.map((line) => byline.exec(line)?.[1]).find((found) => found !== undefined);
  const people = (names ?? '').split(nameParts).map((name) => name.trim().replace(/\.$/, ''));
  return people.every((name) => personName.test(name)) ? people : [];
}
