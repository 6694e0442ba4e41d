import type { Cell, PlacedPassage, Row } from '../collation/arrangeRows';
import type { Grade, Link } from '../collation/collation';
import { cutPieces, type Range } from '../text/pieces';
import type { Mark, MarkKind } from './mark';
import { markPair } from './markPair';

/** The marks of every passage of a row, by passage key. */
export type RowMarks = ReadonlyMap<string, readonly Mark[]>;

/** Passages of one reading, read as one text. */
const betweenPassages = '\n';

/**
 * Marks the words of a row against the base reading. A word of the base is marked as only here when no other
 * reading that is close enough for a word difference has it, and as shared when any other has it.
 */
export function markReadings(row: Row, base: number, links: readonly Link[]): RowMarks {
  const baseCell = row.cells[base];
  if (baseCell?.kind !== 'told') return new Map();
  const baseText = readingText(baseCell.passages);
  const pairs = row.cells.flatMap((cell, column) => {
    if (cell.kind !== 'told' || column === base) return [];
    const grade = gradeBetween(baseCell.passages, cell.passages, links);
    return [{ cell, ...markPair(baseText, readingText(cell.passages), grade) }];
  });
  const baseMarks = joinMarks(
    baseText,
    pairs.map(({ left }) => left),
  );
  return new Map([
    ...sharedOut(baseCell, baseMarks),
    ...pairs.flatMap(({ cell, right }) => sharedOut(cell, right)),
  ]);
}

function readingText(passages: readonly PlacedPassage[]): string {
  return passages.map(textOf).join(betweenPassages);
}

function textOf({ passage }: PlacedPassage): string {
  return 'lacuna' in passage ? '' : passage.text;
}

const gradesWeakestFirst: readonly Grade[] = ['paraphrase', 'close', 'verbatim'];

/** The strongest grade that a direct link gives; readings that meet only through a third account are paraphrase. */
function gradeBetween(
  base: readonly PlacedPassage[],
  other: readonly PlacedPassage[],
  links: readonly Link[],
): Grade {
  const keys = [base, other].map((passages) => new Set(passages.map(({ key }) => key)));
  const joins = (link: Link, from: number, to: number) =>
    link.left.some((id) => keys[from]?.has(id)) && link.right.some((id) => keys[to]?.has(id));
  const grades = links
    .filter((link) => joins(link, 0, 1) || joins(link, 1, 0))
    .map((link) => gradesWeakestFirst.indexOf(link.grade));
  return gradesWeakestFirst[Math.max(0, ...grades)] ?? 'paraphrase';
}

function joinMarks(text: string, marksOfPairs: readonly (readonly Mark[])[]): readonly Mark[] {
  const ranges = marksOfPairs.flat();
  const comparable = closePairs(marksOfPairs);
  return cutPieces(text.length, ranges).flatMap(({ span, tags }): Mark[] => {
    const shared = (['quotation', 'shared', 'agrees'] as const).find((kind) => tags.includes(kind));
    if (shared !== undefined) return [{ span, tag: shared }];
    const isOnlyHere = tags.length > 0 && tags.length === comparable;
    return isOnlyHere ? [{ span, tag: 'differs' }] : [];
  });
}

/** How many readings were held against the base word by word: those in which something can differ. */
function closePairs(marksOfPairs: readonly (readonly Mark[])[]): number {
  return marksOfPairs.filter((marks) => marks.some(({ tag }) => tag === 'differs')).length;
}

/** Gives each passage of a reading its part of the reading's marks, counted from the passage's start. */
function sharedOut(
  cell: Extract<Cell, { kind: 'told' }>,
  marks: readonly Mark[],
): readonly [string, readonly Mark[]][] {
  let start = 0;
  return cell.passages.map((placed) => {
    const end = start + textOf(placed).length;
    const own = marks.flatMap((mark) => clip(mark, start, end));
    start = end + betweenPassages.length;
    return [placed.key, own];
  });
}

function clip({ span, tag }: Range<MarkKind>, start: number, end: number): readonly Mark[] {
  const clipped = {
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  };
  return clipped.start < clipped.end ? [{ span: clipped, tag }] : [];
}
