import { useMemo } from 'react';
import { linksByPassage } from '../../domain/collation/linksByPassage';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { AccountHead } from './AccountHead';
import { MomentRow } from './MomentRow';
import type { OpenCollation } from './openCollation';
import { shownRows } from './shownRows';
import { useGrowingCount } from './useGrowingCount';

type Props = {
  readonly open: OpenCollation;
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/**
 * The moments as rows, the accounts as columns. Rows that are out of sight are not laid out, which a table element
 * could not do: hence a grid with the roles of a table.
 */
export function MomentTable({ open, choice, eventDate }: Props) {
  const { settings } = useAppState();
  const links = useMemo(() => linksByPassage(open.collation.links), [open.collation]);
  const rows = shownRows(open.rows, settings.moments);
  const count = useGrowingCount(rows.length);
  return (
    <div
      role="table"
      className="collation-table"
      aria-label="The accounts side by side: one column an account, one row a moment"
      aria-rowcount={rows.length + 1}
      style={{ '--columns': open.accounts.length }}
    >
      <div role="rowgroup" className="collation-heads">
        <div role="row" className="collation-row">
          <div role="columnheader" className="moment-head">
            <span className="visually-hidden">Moment</span>
          </div>
          {open.accounts.map((account) => (
            <AccountHead
              key={account.source.id}
              account={account}
              choice={choice}
              eventDate={eventDate}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.slice(0, count).map(({ row, number }) => (
          <MomentRow key={row.moment.id} row={row} number={number} open={open} links={links} />
        ))}
      </div>
    </div>
  );
}
