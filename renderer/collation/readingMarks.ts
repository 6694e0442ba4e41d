import type { Row } from '../../domain/collation/arrangeRows';
import { type LinksByPassage, linksAt } from '../../domain/collation/linksByPassage';
import { isLacuna } from '../../domain/library/source';
import { markReadings, type RowMarks } from '../../domain/marking/markReadings';
import { markAside } from './markAside';

/** Letters of a row that are compared word by word within a part of a frame. */
const lettersAtOnce = 12_000;

const known = new WeakMap<Row, RowMarks>();
const listeners = new Set<() => void>();
const noMarks: RowMarks = new Map();
let news = 0;

/**
 * The marks of a row's words against the base; worked out when first asked for, and once. Those of very long passages
 * are worked out aside: until the subscribers hear of them there are none.
 */
export function readingMarks(row: Row, base: number, links: LinksByPassage): RowMarks {
  const found = known.get(row);
  if (found !== undefined) return found;
  const linked = linksAt(row.moment, links);
  const isLong = countLetters(row) > lettersAtOnce;
  if (isLong) markAside({ row, base, links: linked }, (marks) => tell(row, marks));
  const marks = isLong ? noMarks : markReadings(row, base, linked);
  known.set(row, marks);
  return marks;
}

/** Hears when marks that were worked out aside are known. */
export function subscribeToMarks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Grows whenever marks that were worked out aside become known. */
export function marksNews(): number {
  return news;
}

function tell(row: Row, marks: RowMarks): void {
  known.set(row, marks);
  news += 1;
  for (const listener of listeners) listener();
}

function countLetters({ cells }: Row): number {
  return cells
    .flatMap((cell) => (cell.kind === 'told' ? cell.passages : []))
    .reduce((sum, { passage }) => sum + (isLacuna(passage) ? 0 : passage.text.length), 0);
}
