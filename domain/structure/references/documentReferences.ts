import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Reference, Unit } from '../structure';

const number = '\\d{1,4}(?:[-–—]\\d{1,4})?[A-Z]?';
const mention = new RegExp(
  `(?:[Dd]ocuments?|DOCUMENTS?|Docs?\\.|[Дд]окумент(?:ы|а|у|е|ом|ов|ах|ам|ами)?)\\s+(?:Nos?\\.\\s*|№№?\\s*|#)?(${number}(?:(?:,\\s*|,?\\s+(?:and|or|и|или)\\s+)(?:№\\s*)?${number})*)(?![\\d-]|\\.\\d|\\s*%)`,
  'g',
);

/** "Documents 4 and 5 of Briefing Book 613", "Document 3 in the second volume": another work is named on the spot. */
const namesOtherAfter =
  /^[,\s]+(?:in|of|from|в|из)\s+[^.;:()]*?(?:\bBook\b|\bvol(?:ume|\.)|\bseries\b|\bcollection\b|\bEBB\b|\bFRUS\b|сборник|том[аеу]?(?![а-я]))/i;
/** What is cited just before is another work, and the number counts in it: "op. cit., Documents 12-1". */
const namesOtherBefore =
  /(?:cit\.|\b[Ii]bid\.?|Там же|\bvol(?:ume|\.)\s*[\dIVXLC]+|\b(?:Book|FRUS|EBB)(?:\s+(?:No\.?\s*)?#?\d+)?|,[”"»]|[”"»],|(?:19|20)\d\d(?:[-–]\d{2,4})?\)?,|\b(?:Part|Part\s+\d+|No\.\s*\d+),)[,\s]*(?:see\s+)?$/;

const lookAround = 80;

/** How documents are cited, and where their own headings stand. */
export type UnitIndex = {
  readonly byLabel: ReadonlyMap<string, Unit>;
  /** `block:start` of their signs: a heading does not cite itself. */
  readonly signs: ReadonlySet<string>;
};

/** Documents by their labels; a label that two of them have names neither. */
export function indexUnits(units: readonly Unit[]): UnitIndex {
  const byLabel = new Map<string, Unit>();
  const twice = new Set<string>();
  for (const unit of units) {
    if (byLabel.has(unit.label)) twice.add(unit.label);
    byLabel.set(unit.label, unit);
  }
  for (const label of twice) byLabel.delete(label);
  const signs = units.map(({ place }) => `${place.block}:${place.span.start}`);
  return { byLabel, signs: new Set(signs) };
}

/**
 * "Document 4", "Documents 4, 5 and 7", "Documents 4–6", «документ № 5».
 * Never a guess: what the text lacks, the document one reads, and a number in a work that is named beside it lead
 * nowhere. "12-1" is a document's own label; with a hyphen a range is read only in the plural and where it rises.
 */
export function documentReferences(
  block: string,
  text: string,
  index: UnitIndex,
  within: Unit | undefined,
): readonly Reference[] {
  let otherUntil = -1;
  return [...text.matchAll(mention)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - lookAround), match.index);
    if (/[\p{L}\d]$/u.test(before) || index.signs.has(`${block}:${match.index}`)) return [];
    const goesOn =
      otherUntil >= 0 && /^(?:[\s,;]|and|or|и)*$/.test(text.slice(otherUntil, match.index));
    const isOther =
      goesOn ||
      namesOtherBefore.test(before) ||
      namesOtherAfter.test(text.slice(end, end + lookAround));
    otherUntil = isOther ? end : -1;
    return numbersOf(match).map((spelled) => {
      const units = isOther ? [] : unitsNamed(spelled, index).filter((unit) => unit !== within);
      return asReference(block, spelled, units);
    });
  });
}

type SpelledNumber = {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly isPlural: boolean;
};

/** The numbers of one mention; the first takes the word "Document" into its span. */
function numbersOf(match: RegExpExecArray): readonly SpelledNumber[] {
  const list = match[1] ?? '';
  const listStart = match.index + match[0].length - list.length;
  const isPlural = /^(?:[Dd]ocuments|DOCUMENTS|Docs|[Дд]окумент(?:ы|ов|ах|ам|ами)\s)/.test(
    match[0],
  );
  return [...list.matchAll(new RegExp(number, 'g'))].map((found, i) => ({
    label: found[0],
    start: i === 0 ? match.index : listStart + found.index,
    end: listStart + found.index + found[0].length,
    isPlural,
  }));
}

/** No list of documents is longer; a range beyond it is something else. */
const longestRange = 200;

function unitsNamed({ label, isPlural }: SpelledNumber, { byLabel }: UnitIndex): readonly Unit[] {
  const own = byLabel.get(label.replace(/[–—]/, '-'));
  const [, from, to] = /^(\d+)[-–—](\d+)$/.exec(label) ?? [];
  if (own !== undefined || from === undefined || !isPlural) return own === undefined ? [] : [own];
  const length = Number(to) - Number(from) + 1;
  if (length < 2 || length > longestRange) return [];
  const labels = Array.from({ length }, (_, i) => String(Number(from) + i));
  const units = labels.flatMap((each) => byLabel.get(each) ?? []);
  return units.length === length ? units : [];
}

function asReference(
  block: string,
  { start, end }: SpelledNumber,
  units: readonly Unit[],
): Reference {
  const certainty = units.every((unit) => unit.certainty === 'stated') ? 'stated' : 'inferred';
  const targets = units.map(({ id }) => ({ kind: 'unit' as const, id }));
  return { ...recognised('reference', placeAt(block, start, end - start), certainty), targets };
}
