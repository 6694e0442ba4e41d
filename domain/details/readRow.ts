import type { Row } from '../collation/arrangeRows';
import type { Account } from '../library/account';
import type { DetailedReading } from './detail';
import { readPassage } from './readAccount';

/** What the accounts that tell a moment say at it; who only has a gap there says nothing. */
export function readRow(row: Row, accounts: readonly Account[]): readonly DetailedReading[] {
  return accounts.flatMap(({ source }, column) => {
    const cell = row.cells[column];
    if (cell?.kind !== 'told') return [];
    const texts = cell.passages.flatMap(({ key, passage }) => readPassage(key, passage));
    return texts.length === 0 ? [] : [{ accountId: source.id, texts }];
  });
}
