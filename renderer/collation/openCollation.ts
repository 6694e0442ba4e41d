import { arrangeRows, type Row } from '../../domain/collation/arrangeRows';
import { collate } from '../../domain/collation/collate';
import type { Collation } from '../../domain/collation/collation';
import type { Judgements } from '../../domain/judgements/judgements';
import { type Account, asCollated, openAccounts } from '../../domain/library/account';
import type { Library } from '../../domain/library/library';
import type { Choice } from '../state/view';

/** A comparison ready to be drawn: the accounts in the order of their columns, and the rows in the base's order. */
export type OpenCollation = {
  readonly accounts: readonly Account[];
  /** The column of the base. */
  readonly base: number;
  readonly collation: Collation;
  readonly rows: readonly Row[];
};

type Opened = { readonly judgements: Judgements; readonly open: OpenCollation };
const opened = new WeakMap<Choice, Opened>();

/**
 * Collates the chosen accounts, the base first, under what the reader has said of their links; page and side panel
 * share one collation.
 */
export function openCollation(
  library: Library,
  choice: Choice,
  judgements: Judgements,
): OpenCollation {
  const known = opened.get(choice);
  if (known?.judgements === judgements) return known.open;
  const accounts = openAccounts(library, choice.episode, choice.accounts);
  const base = Math.max(
    0,
    accounts.findIndex(({ source }) => source.id === choice.base),
  );
  const baseFirst = [...accounts].sort(
    (a, b) => Number(b === accounts[base]) - Number(a === accounts[base]),
  );
  const collation = collate(baseFirst.map(asCollated), { decisions: judgements.decisions });
  const rows = arrangeRows(accounts, collation, choice.base, judgements);
  const open = { accounts, base, collation, rows };
  opened.set(choice, { judgements, open });
  return open;
}
