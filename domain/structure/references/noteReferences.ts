import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Footnote, Reference } from '../structure';

/** "see note 12", "supra note 12", «см. прим. 12»: a number alone after "note" may be anything. */
const sentTo =
  /((?:\b(?:[Ss]ee(?: also)?|[Cc]f\.|[Ii]n|supra,?|infra,?|above,?)\s+|\()(?=(?:foot|end)?n)|(?:[Сс]м\.|[Сс]р\.|[Вв]|\()\s*(?:также\s+)?(?=прим|сноск))((?:(?:foot|end)?notes?|nn?\.|прим(?:ечани[еяию]|\.)|сноск[аеуи])\s*(?:№\s*)?(\d{1,3}))(?![\d.,-]*\d)/g;
/** "note 12 above", "n. 12 supra". */
const placedAfter =
  /\b((?:(?:foot|end)?notes?|nn?\.)\s*(\d{1,3}))(?=,?\s+(?:above|below|supra|infra)\b)/g;

/**
 * References to footnotes by their numbers. `notes` are those of the numbering that serves this block; where it has no
 * such number, or has it twice, the reference leads nowhere, and from the footnote itself there is none to it.
 */
export function noteReferences(
  block: string,
  text: string,
  notes: ReadonlyMap<string, Footnote>,
): readonly Reference[] {
  if (!/note|\bnn?\.|прим|сноск/.test(text)) return [];
  const sent = [...text.matchAll(sentTo)].map((match) => ({
    start: match.index + (match[1] ?? '').length,
    spelled: match[2] ?? '',
    label: match[3] ?? '',
  }));
  const placed = [...text.matchAll(placedAfter)].map((match) => ({
    start: match.index,
    spelled: match[1] ?? '',
    label: match[2] ?? '',
  }));
  const starts = new Set(sent.map(({ start }) => start));
  const found = [...sent, ...placed.filter(({ start }) => !starts.has(start))];
  return found.map(({ start, spelled, label }) => {
    const note = notes.get(label);
    const targets = note === undefined || isWithin(note, block, start) ? [] : [note];
    return noteReference(block, start, spelled.length, targets);
  });
}

function isWithin({ words }: Footnote, block: string, at: number): boolean {
  return words.some(
    (place) => place.block === block && place.span.start <= at && at < place.span.end,
  );
}

/** A reference to footnotes; it is as certain as what they are. */
export function noteReference(
  block: string,
  start: number,
  length: number,
  notes: readonly Footnote[],
): Reference {
  const certainty = notes.every((note) => note.certainty === 'stated') ? 'stated' : 'inferred';
  const targets = notes.map(({ id }) => ({ kind: 'footnote' as const, id }));
  return { ...recognised('reference', placeAt(block, start, length), certainty), targets };
}
