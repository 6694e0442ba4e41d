import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import { placeAt } from '../place';
import type { Certainty, Place } from '../structure';
import { plainLabel } from './noteLine';

/** Words that look like the mark of a footnote. Whether they are, the footnotes decide. */
export type MarkCandidate = {
  readonly at: number;
  readonly place: Place;
  readonly label: string;
  readonly certainty: Certainty;
  /** Figures without brackets at the end of a word: they count only in the order of the footnotes. */
  readonly isBare: boolean;
};

const bracketed = /\[(\d{1,3}|[*†‡])\]/g;
const raised = /[⁰¹²³⁴-⁹]+/g;
const symbol = /(?<=[\p{L}\d.,;:!?”"»’)])(?:\*{1,3}|†{1,2}|‡{1,2})(?=[\s.,;:!?)”"»]|$)/gu;
/** "expansion.12 The": a raised figure that lost its height when the text was copied. */
const bare = /[.,;:!?”"»)]+(\d{1,3})(?=\s|$)/g;
/** Raised figures after these are a measure, not a mark: "km²", "10⁶". */
const measure = /(?:^|[^\p{L}])(?:[kcdm]?m|к?м|см)$|(?:^|[^\d])\d{1,2}$/u;
/** Before a point these are abbreviations, and what follows is a page or a number: "p.45". */
const abbreviation = /(?:^|[^\p{L}])(?:pp?|nos?|vols?|n|art|c|с|стр|т|№|л|лл)\.$/iu;

/** Every mark in plain text has one of these. */
const mayHaveMark = /\[[\d*†‡]|[⁰¹²³⁴-⁹*†‡]/;

/**
 * All that may be a mark in a block, in order and apart.
 * @param withBare whether there are footnotes for which figures without brackets may count
 */
export function findMarks(block: Block, at: number, withBare: boolean): readonly MarkCandidate[] {
  if (block.kind === 'table' || block.kind === 'image') return [];
  const text = blockText(block);
  const ofFile = fileMarks(block, at);
  const signed = mayHaveMark.test(text) ? signedMarks(text, block.id, at) : [];
  const figures = withBare ? bareMarks(text, block.id, at) : [];
  return signed.length + figures.length === 0 ? ofFile : apart([...ofFile, ...signed, ...figures]);
}

function signedMarks(text: string, block: string, at: number): readonly MarkCandidate[] {
  return [
    ...matches(text, bracketed, block, at),
    ...matches(text, raised, block, at).filter(({ place }) => !follows(text, place, measure)),
    ...symbolMarks(text, block, at),
  ];
}

/** What the file itself calls a mark, and what it raises. */
function fileMarks(block: Block, at: number): readonly MarkCandidate[] {
  const text = blockText(block);
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  return marks.flatMap((mark): readonly MarkCandidate[] => {
    const place = placeAt(block.id, mark.start, mark.end - mark.start);
    const spelled = text.slice(mark.start, mark.end);
    if (mark.kind === 'footnote mark') {
      return [{ at, place, label: plainLabel(mark.label), certainty: 'stated', isBare: false }];
    }
    const isRaised = mark.kind === 'superscript' && /^(?:\d{1,3}|\[\d{1,3}\]|[*†‡])$/.test(spelled);
    if (!isRaised || follows(text, place, measure)) return [];
    return [{ at, place, label: plainLabel(spelled), certainty: 'inferred', isBare: false }];
  });
}

function matches(text: string, pattern: RegExp, block: string, at: number): MarkCandidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const place = placeAt(block, match.index, match[0].length);
    return { at, place, label: plainLabel(match[0]), certainty: 'inferred', isBare: false };
  });
}

/** A block with several of one symbol uses it for something else. */
function symbolMarks(text: string, block: string, at: number): readonly MarkCandidate[] {
  if (!/[*†‡]/.test(text)) return [];
  const found = matches(text, symbol, block, at);
  const labels = [...new Set(found.map(({ label }) => label))];
  const single = new Set(labels.filter((label) => text.split(label).length === 2));
  return found.filter(({ label }) => single.has(label));
}

function bareMarks(text: string, block: string, at: number): readonly MarkCandidate[] {
  return [...text.matchAll(bare)].flatMap((match): readonly MarkCandidate[] => {
    const label = match[1] ?? '';
    const start = match.index + match[0].length - label.length;
    const place = placeAt(block, start, label.length);
    const isFigure = /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start));
    if (isFigure || follows(text, place, abbreviation)) return [];
    return [{ at, place, label, certainty: 'inferred', isBare: true }];
  });
}

/** Longer than any word of the patterns it is used with. */
const lookBack = 12;

function follows(text: string, { span }: Place, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, span.start - lookBack), span.start));
}

/** Of candidates that overlap the first stays, unless the file itself calls the other one a mark. */
function apart(found: readonly MarkCandidate[]): readonly MarkCandidate[] {
  const inOrder = [...found].sort((a, b) => a.place.span.start - b.place.span.start);
  const kept: MarkCandidate[] = [];
  for (const mark of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || last.place.span.end <= mark.place.span.start) kept.push(mark);
    else if (mark.certainty === 'stated') kept[kept.length - 1] = mark;
  }
  return kept;
}
