import type { Row } from '../../domain/collation/arrangeRows';
import { type LinksByPassage, linksAt } from '../../domain/collation/linksByPassage';
import { markReadings, type RowMarks } from '../../domain/marking/markReadings';

const known = new WeakMap<Row, RowMarks>();

/** The marks of a row's words against the base; worked out when first asked for, and once. */
export function readingMarks(row: Row, base: number, links: LinksByPassage): RowMarks {
  const marks = known.get(row) ?? markReadings(row, base, linksAt(row.moment, links));
  known.set(row, marks);
  return marks;
}
