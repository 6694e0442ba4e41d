import { useSyncExternalStore } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import type { RowMarks } from '../../domain/marking/markReadings';
import type { Collated } from './collated';
import { readingMarks, subscribeToMarks } from './readingMarks';

const noMarks: RowMarks = new Map();

/** The marks of a row's words as they are known now; none of a passage that is in no row yet. */
export function useReadingMarks(row: Row | undefined, { base, links }: Collated): RowMarks {
  return useSyncExternalStore(subscribeToMarks, () =>
    row === undefined ? noMarks : readingMarks(row, base, links),
  );
}
