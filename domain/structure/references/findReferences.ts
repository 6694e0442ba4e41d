import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { NoteScope } from '../footnotes/recogniseFootnotes';
import type { Footnote, PageNumber, Reference, Unit } from '../structure';
import { documentReferences, indexUnits } from './documentReferences';
import { earlierNoteReferences, type WordedNote } from './earlierNotes';
import { noteReferences } from './noteReferences';
import { indexPages, pageReferences } from './pageReferences';
import type { TitleIndex } from './titleIndex';
import { titleReferences } from './titleReferences';

/** What references may lead to. */
export type Destinations = {
  readonly units: readonly Unit[];
  readonly scopes: readonly NoteScope[];
  readonly pages: readonly PageNumber[];
  readonly titles: TitleIndex;
};

/** The words of a text that name another place of it, or a work of the library. */
export function findReferences(
  blocks: readonly Block[],
  { units, scopes, pages, titles }: Destinations,
): readonly Reference[] {
  const unitOf = unitsByBlock(blocks, units);
  const notesOf = notesByBlock(blocks, scopes);
  const unitIndex = indexUnits(units);
  const pageIndex = indexPages(pages);
  const inText = blocks.flatMap((block): readonly Reference[] => {
    const text = blockText(block);
    const serving = notesOf.get(block.id);
    return [
      ...documentReferences(block.id, text, unitIndex, unitOf.get(block.id)),
      ...(serving === undefined ? [] : noteReferences(block.id, text, serving)),
      ...pageReferences(block.id, text, pageIndex),
      ...titleReferences(block, titles),
    ];
  });
  const textOf = new Map(blocks.map((block) => [block.id, blockText(block)]));
  return [
    ...inText,
    ...scopes.flatMap(({ notes }) => earlierNoteReferences(worded(notes, textOf))),
  ];
}

/** The document in which each block is, where it is in one. */
function unitsByBlock(blocks: readonly Block[], units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const beginning = new Map(units.map((unit) => [unit.first, unit]));
  const byBlock = new Map<string, Unit>();
  let current: Unit | undefined;
  for (const { id } of blocks) {
    current = beginning.get(id) ?? current;
    if (current === undefined) continue;
    byBlock.set(id, current);
    if (current.last === id) current = undefined;
  }
  return byBlock;
}

/** For each block the footnotes of the numbering that serves it, by their labels. */
function notesByBlock(
  blocks: readonly Block[],
  scopes: readonly NoteScope[],
): ReadonlyMap<string, ReadonlyMap<string, Footnote>> {
  const inOrder = [...scopes].sort((left, right) => left.last - right.last);
  const numbered = inOrder
    .filter(({ notes }) => /^\d/.test(notes[0]?.label ?? ''))
    .map(({ last, notes }) => ({ last, notes: new Map(notes.map((note) => [note.label, note])) }));
  const byBlock = new Map<string, ReadonlyMap<string, Footnote>>();
  let next = 0;
  for (const [at, { id }] of blocks.entries()) {
    while (next + 1 < numbered.length && at > (numbered[next]?.last ?? 0)) next++;
    const serving = numbered[next]?.notes;
    if (serving !== undefined) byBlock.set(id, serving);
  }
  return byBlock;
}

function worded(
  notes: readonly Footnote[],
  textOf: ReadonlyMap<string, string>,
): readonly WordedNote[] {
  return notes.flatMap((note) => {
    const [words] = note.words;
    if (words === undefined) return [];
    const { block, span } = words;
    const text = (textOf.get(block) ?? '').slice(span.start, span.end);
    return [{ note, block, start: span.start, text }];
  });
}
