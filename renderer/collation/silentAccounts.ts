import type { Row } from '../../domain/collation/arrangeRows';
import type { Account } from '../../domain/library/account';

/** An account that does not tell a moment, or of which we hold no more than an extract that does not. */
export type SilentAccount = {
  readonly source: Account['source'];
  readonly kind: 'omitted' | 'notHeld';
};

/** The accounts that are silent at a moment, in the order of the columns. A gap in a text is no silence. */
export function silentAccounts(row: Row, accounts: readonly Account[]): readonly SilentAccount[] {
  return accounts.flatMap(({ source }, column) => {
    const kind = row.cells[column]?.kind;
    return kind === 'omitted' || kind === 'notHeld' ? [{ source, kind }] : [];
  });
}
