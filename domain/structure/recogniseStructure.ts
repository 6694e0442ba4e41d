import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import { spanText } from '../text/span';
import { type Corrections, noCorrections } from './corrections';
import { cutLines } from './cutLines';
import { findDateMentions } from './dates/findDateMentions';
import { type NoteScope, recogniseFootnotes } from './footnotes/recogniseFootnotes';
import { findGaps } from './gaps/findGaps';
import { findHeaderFields } from './headers/findHeaderFields';
import { findPageNumbers } from './pages/findPageNumbers';
import { findReferences } from './references/findReferences';
import { indexTitles, type KnownTitle } from './references/titleIndex';
import { findTurns } from './speakers/findTurns';
import type { FieldName, HeaderField, Structure, Thing } from './structure';
import { recogniseUnits } from './units/recogniseUnits';

/**
 * What can be recognised in a text, in time that grows with its length.
 * Laws: every place lies within its block's text; no two things share an id; no block is in two documents; every target
 * of a reference within the text is among the things; paragraphs without any sign that follow change nothing but how far
 * the last document and the last turn reach; what the reader rejected is not there, nothing leads to it, and all else is as it was.
 * @param titles the other sources of the library, for references that cite their titles
 */
export function recogniseStructure(
  blocks: readonly Block[],
  corrections: Corrections = noCorrections,
  titles: readonly KnownTitle[] = [],
): Structure {
  const found = inReadingOrder(blocks, findThings(blocks, corrections, titles));
  const rejected = new Set(corrections.rejected);
  const confirmed = new Set(corrections.confirmed);
  const things = found
    .filter(({ id }) => !rejected.has(id))
    .map((thing) => withoutRejected(confirmed.has(thing.id) ? confirm(thing) : thing, rejected));
  return {
    things,
    byId: new Map(things.map((thing) => [thing.id, thing])),
    byBlock: groupByBlock(things),
    rejected: found.filter(({ id }) => rejected.has(id)),
  };
}

function findThings(
  blocks: readonly Block[],
  corrections: Corrections,
  known: readonly KnownTitle[],
): readonly Thing[] {
  const lines = cutLines(blocks);
  const scopes = recogniseFootnotes(blocks, lines);
  const units = recogniseUnits(blocks, lines, scopes, corrections);
  const pages = findPageNumbers(blocks, lines);
  const begins = new Set(units.map(({ first }) => first));
  const fields = findHeaderFields(lines);
  return [
    ...units,
    ...scopes.flatMap(({ notes, marks }): readonly Thing[] => [...notes, ...marks]),
    ...pages,
    ...fields,
    ...findTurns(blocks, lines, begins, wordsPresent(blocks, fields)),
    ...findDateMentions(blocks, new Set([...begins, ...notesBegin(blocks, scopes)])),
    ...blocks.flatMap(findGaps),
    ...findReferences(blocks, { units, scopes, pages, titles: indexTitles(known) }),
  ];
}

const ofPeople: ReadonlySet<FieldName> = new Set(['participants', 'notetaker', 'interpreter']);

/** The words by which the heads of records name those present, in small letters. */
function wordsPresent(
  blocks: readonly Block[],
  fields: readonly HeaderField[],
): ReadonlySet<string> {
  const places = fields.filter(({ name }) => ofPeople.has(name)).flatMap(({ values }) => values);
  if (places.length === 0) return new Set();
  const textOf = new Map(blocks.map((block) => [block.id, blockText(block)]));
  const words = places.flatMap(
    ({ block, span }) => spanText(textOf.get(block) ?? '', span).match(/\p{L}[\p{L}’'-]+/gu) ?? [],
  );
  return new Set(words.map((word) => word.toLowerCase()));
}

/** The blocks at which footnotes begin that stand together. */
function notesBegin(blocks: readonly Block[], scopes: readonly NoteScope[]): readonly string[] {
  return scopes.flatMap(({ first }) => blocks[first]?.id ?? []);
}

/** In the order of the blocks and of their text; of things of one kind at one place the first stays. */
function inReadingOrder(blocks: readonly Block[], things: readonly Thing[]): readonly Thing[] {
  const placeOf = new Map(blocks.map(({ id }, at) => [id, at]));
  const apart = [...new Map([...things].reverse().map((thing) => [thing.id, thing])).values()];
  return apart
    .map((thing) => ({ thing, at: placeOf.get(thing.place.block) ?? 0 }))
    .sort((left, right) => left.at - right.at || comparePlaces(left.thing, right.thing))
    .map(({ thing }) => thing);
}

/** Longer things before those within them. */
function comparePlaces({ place: left }: Thing, { place: right }: Thing): number {
  return left.span.start - right.span.start || right.span.end - left.span.end;
}

function confirm(thing: Thing): Thing {
  return { ...thing, isConfirmed: true };
}

/** Nothing leads to what the reader rejected. */
function withoutRejected(thing: Thing, rejected: ReadonlySet<string>): Thing {
  if (rejected.size === 0) return thing;
  switch (thing.kind) {
    case 'reference':
      return { ...thing, targets: thing.targets.filter(({ id }) => !rejected.has(id)) };
    case 'footnote':
      return { ...thing, marks: thing.marks.filter((id) => !rejected.has(id)) };
    case 'footnote mark':
      return rejected.has(thing.footnote ?? '') ? { ...thing, footnote: null } : thing;
    default:
      return thing;
  }
}

function groupByBlock(things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
  const byBlock = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = byBlock.get(thing.place.block);
    if (group === undefined) byBlock.set(thing.place.block, [thing]);
    else group.push(thing);
  }
  return byBlock;
}
