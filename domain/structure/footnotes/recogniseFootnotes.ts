import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { TextLine } from '../cutLines';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Footnote, FootnoteMark, Place } from '../structure';
import { findMarks, type MarkCandidate } from './findMarks';
import { findNoteLines, type NoteLine } from './noteLine';
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
      .map((paired) => scopeOf(paired)),
  );
}

/** Symbols stand between numbers and must not break their row. */
function isSymbol({ label }: { readonly label: string }): boolean {
  return !isNumbered({ label });
}

function isNumbered({ label }: { readonly label: string }): boolean {
  return /^\d/.test(label);
}

function scopeOf({ run, marks }: PairedRun): NoteScope {
  const notes = gatherNotes(run.notes);
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
function gatherNotes(lines: readonly NoteLine[]): readonly Footnote[] {
  const notes: Footnote[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = notes.at(-1);
    const words = wordsOf(line, lines[i + 1]);
    if (before !== undefined && last !== undefined && isSameNote(before, line)) {
      notes[notes.length - 1] = { ...last, words: [...last.words, words] };
    } else notes.push(asFootnote(line, words));
  }
  return notes;
}

function asFootnote({ line, label, style, sign }: NoteLine, words: Place): Footnote {
  const certainty = style === 'file' ? 'stated' : 'inferred';
  const place = placeAt(line.block.id, line.start, sign);
  return { ...recognised('footnote', place, certainty), label, words: [words], marks: [] };
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
