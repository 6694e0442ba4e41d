import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { TextLine } from '../cutLines';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Footnote, FootnoteMark, Place } from '../structure';
import { findMarks, type MarkCandidate } from './findMarks';
import { findNoteLines, isNotesHeading, type NoteLine } from './noteLine';
import { cutRuns, isSameNote } from './noteRuns';
import { type PairedRun, pairRuns } from './pairRuns';

/** Footnotes that share one numbering, and the marks that send to them. */
export type NoteScope = {
  readonly notes: readonly Footnote[];
  readonly marks: readonly FootnoteMark[];
  /** Places, among all blocks, of the first mark, of the first footnote and of the last. */
  readonly firstMark: number;
  readonly first: number;
  readonly last: number;
};

/**
 * The footnotes of a text and their marks, a scope a numbering.
 * Laws: every mark sends to a footnote of its scope that has its label, and that footnote names the mark; figures in
 * brackets for which there is no footnote are no mark; footnotes to none of which a mark sends are none.
 */
export function recogniseFootnotes(
  blocks: readonly Block[],
  lines: readonly TextLine[],
): readonly NoteScope[] {
  const notes = findNoteLines(lines);
  if (notes.length === 0) return [];
  const signs = new Set(notes.map(({ line }) => `${line.block.id}:${line.start}`));
  const withBare = notes.some(({ style }) => style === 'number');
  const marks = blocks
    .flatMap((block, at) => findMarks(block, at, withBare))
    .filter(({ place }) => !signs.has(`${place.block}:${place.span.start}`));
  return [isNumbered, isSymbol].flatMap((isOfKind) =>
    pairRuns(cutRuns(notes.filter(isOfKind)), marks.filter(isOfKind))
      .filter((paired) => paired.marks.length > 0)
      .map((paired) => scopeOf(paired, blocks)),
  );
}

/** Symbols stand between numbers and must not break their row. */
function isSymbol({ label }: { readonly label: string }): boolean {
  return !isNumbered({ label });
}

function isNumbered({ label }: { readonly label: string }): boolean {
  return /^\d/.test(label);
}

function scopeOf({ run, marks }: PairedRun, blocks: readonly Block[]): NoteScope {
  const notes = gatherNotes(run.notes, blocks);
  const idOf = new Map(notes.map(({ label, id }) => [label, id]));
  const paired = marks.map((mark) => asMark(mark, idOf.get(mark.label) ?? ''));
  const sending = new Map<string, string[]>(notes.map(({ id }) => [id, []]));
  for (const { id, footnote } of paired) sending.get(footnote ?? '')?.push(id);
  return {
    notes: notes.map((note) => ({ ...note, marks: sending.get(note.id) ?? [] })),
    marks: paired,
    firstMark: marks[0]?.at ?? run.firstBlock,
    first: run.firstBlock,
    last: run.lastBlock,
  };
}

function asMark({ place, label, certainty }: MarkCandidate, footnote: string): FootnoteMark {
  return { ...recognised('footnote mark', place, certainty), label, footnote };
}

/** A footnote of several paragraphs is one. */
function gatherNotes(lines: readonly NoteLine[], blocks: readonly Block[]): readonly Footnote[] {
  const notes: Footnote[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = notes.at(-1);
    const words = [wordsOf(line, lines[i + 1]), ...moreWords(line, lines[i + 1], blocks)];
    if (before !== undefined && last !== undefined && isSameNote(before, line)) {
      notes[notes.length - 1] = { ...last, words: [...last.words, ...words] };
    } else notes.push(asFootnote(line, words));
  }
  return notes;
}

function asFootnote({ line, label, style, sign }: NoteLine, words: readonly Place[]): Footnote {
  const certainty = style === 'file' ? 'stated' : 'inferred';
  const place = placeAt(line.block.id, line.start, sign);
  return { ...recognised('footnote', place, certainty), label, words, marks: [] };
}

/** More blocks between two footnotes are a chapter, not the rest of the first. */
const mostParagraphs = 3;

/**
 * The further paragraphs of a footnote in plain text: those before the next one, where both stand under a heading that
 * says that footnotes follow. After the last of them nothing says where it ends.
 */
function moreWords(
  { line, style, isUnderNotes }: NoteLine,
  next: NoteLine | undefined,
  blocks: readonly Block[],
): readonly Place[] {
  if (style === 'file' || !isUnderNotes || next === undefined) return [];
  const between = blocks.slice(line.at + 1, next.line.at);
  const areParagraphs = between.every(
    (block) => (block.kind === 'paragraph' || block.kind === 'quotation') && !isNotesHeading(block),
  );
  if (!areParagraphs || between.length > mostParagraphs) return [];
  return between.map((block) => placeAt(block.id, 0, blockText(block).length));
}

/** The words of a footnote reach to the end of its block or to the next footnote in it. */
function wordsOf({ line, sign }: NoteLine, next: NoteLine | undefined): Place {
  const text = blockText(line.block);
  const isShared = next?.line.block.id === line.block.id;
  const whole = text.slice(0, isShared ? next?.line.start : undefined).trimEnd();
  const start = line.start + sign;
  const from = start + (text.slice(start).length - text.slice(start).trimStart().length);
  return placeAt(line.block.id, from, Math.max(0, whole.length - from));
}
