import { useMemo } from 'react';
import { cutBlocks } from '../blocks/cutBlocks';
import { useWantedBlocks } from '../blocks/useWantedBlocks';
import { notesByPassage } from '../notes/notesByPassage';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { AccountHead } from './AccountHead';
import type { Collated } from './collated';
import { RowBlock } from './RowBlock';
import type { NumberedRow } from './shownRows';
import { useRowsPlace } from './useRowsPlace';
import './momentTable.css';

type Props = {
  readonly collated: Collated;
  readonly rows: readonly NumberedRow[];
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/**
 * The moments as rows, the accounts as columns. Rows that are out of sight are not laid out, which a table element
 * could not do: hence a grid with the roles of a table.
 */
export function MomentTable({ collated, rows, choice, eventDate }: Props) {
  const { notes } = useAppState();
  const noted = useMemo(() => notesByPassage(notes), [notes]);
  const blocks = useMemo(() => cutBlocks(rows), [rows]);
  const place = useRowsPlace(choice, rows);
  const isWanted = useWantedBlocks(rows.length, place);
  const { accounts } = collated;
  return (
    <div
      role="table"
      className="collation-table"
      aria-label="The accounts side by side: one column an account, one row a moment"
      aria-rowcount={rows.length + 1}
      style={{ '--columns': accounts.length, '--digits': digitsOf(accounts) }}
    >
      <div role="rowgroup" className="collation-heads">
        <div role="row" className="collation-row">
          <div role="columnheader" className="moment-head">
            <span className="visually-hidden">Moment</span>
          </div>
          {accounts.map((account) => (
            <AccountHead
              key={account.source.id}
              account={account}
              choice={choice}
              eventDate={eventDate}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="collation-rows">
        {blocks.map((block, index) => (
          <RowBlock
            key={block[0]?.row.moment.id}
            rows={block}
            collated={collated}
            noted={noted}
            isWanted={isWanted(index)}
          />
        ))}
      </div>
    </div>
  );
}

/** How many digits the highest ordinal has. */
function digitsOf(accounts: Collated['accounts']): number {
  return Math.max(...accounts.map(({ passages }) => String(passages.length).length));
}
