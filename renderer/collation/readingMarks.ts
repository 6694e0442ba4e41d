import type { Row } from '../../domain/collation/arrangeRows';
import { markReadings, type RowMarks } from '../../domain/marking/markReadings';
import type { OpenCollation } from './openCollation';

const known = new WeakMap<Row, RowMarks>();

/** The marks of a row's words against the base; worked out when first asked for, and once. */
export function readingMarks(
  row: Row,
  { base, collation }: Pick<OpenCollation, 'base' | 'collation'>,
): RowMarks {
  const marks = known.get(row) ?? markReadings(row, base, collation.links);
  known.set(row, marks);
  return marks;
}
