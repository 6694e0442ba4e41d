import type { Block } from '../../blocks/block';
import type { Corrections } from '../corrections';
import type { TextLine } from '../cutLines';
import { isNotesHeading } from '../footnotes/noteLine';
import type { NoteScope } from '../footnotes/recogniseFootnotes';
import { recognised } from '../recognised';
import type { Unit } from '../structure';
import { findUnits, type UnitDraft } from './findUnits';

type Numbered = UnitDraft & { readonly number: number; readonly isCorrected: boolean };

/**
 * The documents within a text.
 * Laws: they follow one another, and no block is in two; a number is stated by the text, said by the reader or one more
 * than that of the document before; a correction changes the numbers from its document to the next one that has a
 * number of its own.
 */
export function recogniseUnits(
  blocks: readonly Block[],
  lines: readonly TextLine[],
  scopes: readonly NoteScope[],
  { numbers }: Corrections,
): readonly Unit[] {
  const said = new Map(numbers.map(({ block, number }) => [block, number]));
  const drafts = numberUnits(findUnits(blocks, lines), blocks, said);
  return drafts.map((draft, i) => {
    const next = drafts[i + 1]?.first ?? blocks.length;
    return asUnit(draft, blocks, lastBlock(draft, next, scopes, blocks));
  });
}

function numberUnits(
  drafts: readonly UnitDraft[],
  blocks: readonly Block[],
  said: ReadonlyMap<string, number>,
): readonly Numbered[] {
  let before = 0;
  return drafts.map((draft) => {
    const correction = said.get(blocks[draft.first]?.id ?? '');
    before = correction ?? statedNumber(draft) ?? before + 1;
    return { ...draft, number: before, isCorrected: correction !== undefined };
  });
}

/** 12 of "12-1" and "12A". */
function statedNumber({ label }: UnitDraft): number | null {
  return label === null ? null : Number.parseInt(label, 10);
}

/** A document reaches to the next one, or to footnotes that serve the text before it as well. */
function lastBlock(
  { first }: UnitDraft,
  next: number,
  scopes: readonly NoteScope[],
  blocks: readonly Block[],
): number {
  const shared = scopes
    .filter((scope) => scope.firstMark < first && scope.first > first && scope.first < next)
    .map((scope) => (isNotesHeading(blocks[scope.first - 1]) ? scope.first - 1 : scope.first));
  return Math.max(first, Math.min(next, ...shared) - 1);
}

function asUnit(draft: Numbered, blocks: readonly Block[], last: number): Unit {
  const { sign, label, number, isCorrected, title, date, source, caseId } = draft;
  const stated = isCorrected ? null : label;
  return {
    ...recognised('unit', sign, stated === null ? 'inferred' : 'stated'),
    isConfirmed: isCorrected,
    number,
    label: stated ?? String(number),
    first: blocks[draft.first]?.id ?? '',
    last: blocks[last]?.id ?? '',
    title,
    date,
    source,
    caseId,
  };
}
