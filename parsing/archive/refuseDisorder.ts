import { Refused } from '../Refused';
import { archiveCaps } from './archiveCaps';
import type { ArchiveEntry } from './archiveEntry';

/**
 * Refuses entries that are honest one by one and not together.
 * @throws Refused "bomb" where they are too many bytes or share bytes, "corrupt" where two have one name
 */
export function refuseDisorder(entries: readonly ArchiveEntry[]): void {
  if (entries.reduce((sum, { size }) => sum + size, 0) > archiveCaps.total) {
    throw new Refused('bomb', 'The file unpacks to far more than a document needs.');
  }
  if (shareBytes(entries)) throw new Refused('bomb', 'Parts of the file lie on top of each other.');
  if (new Set(entries.map(({ name }) => name)).size < entries.length) {
    throw new Refused('corrupt', 'The file holds two parts of one name.');
  }
}

function shareBytes(entries: readonly ArchiveEntry[]): boolean {
  const inOrder = [...entries].sort((left, right) => left.header - right.header);
  return inOrder.some(({ header }, index) => header < (inOrder[index - 1]?.end ?? 0));
}
