import { memo, useMemo } from 'react';
import type { Cell, Row } from '../../domain/collation/arrangeRows';
import type { Link } from '../../domain/collation/collation';
import type { LinksByPassage } from '../../domain/collation/linksByPassage';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Account } from '../../domain/library/account';
import { markReadings, type RowMarks } from '../../domain/marking/markReadings';
import { useStore } from '../state/StoreContext';
import { CellPassage } from './CellPassage';
import type { OpenCollation } from './openCollation';

type Props = {
  readonly row: Row;
  readonly number: number;
  readonly open: OpenCollation;
  readonly links: LinksByPassage;
};

/** One moment across the accounts. */
export const MomentRow = memo(function MomentRow({ row, number, open, links }: Props) {
  const marks = useMemo(
    () => markReadings(row, open.base, linksAt(row, links)),
    [row, open.base, links],
  );
  const store = useStore();
  const isMoved = row.cells.some((cell) => cell.kind === 'told' && cell.moved.length > 0);
  return (
    <div
      role="row"
      className="collation-row moment-row"
      id={row.moment.id}
      data-stop={isMoved ? 'transposition' : undefined}
      tabIndex={-1}
    >
      <div role="rowheader" className="moment-name">
        <span className="moment-number">{number}</span>
        <button
          type="button"
          className="moment-button"
          title="Look at this moment closely"
          onClick={() => store.send({ kind: 'momentChosen', passage: firstPassage(row) })}
        >
          {nameMoment(row)}
        </button>
      </div>
      {row.cells.map((cell, column) => (
        <div role="cell" key={open.accounts[column]?.source.id} className="reading">
          <CellContent cell={cell} account={open.accounts[column]} open={open} marks={marks} />
        </div>
      ))}
    </div>
  );
});

function linksAt(row: Row, links: LinksByPassage): readonly Link[] {
  const passages = row.moment.readings.flatMap(({ passageIds }) => passageIds);
  return [...new Set(passages.flatMap((id) => links.get(id) ?? []))];
}

function firstPassage(row: Row): string | null {
  return row.moment.readings[0]?.passageIds[0] ?? null;
}

type CellProps = {
  readonly cell: Cell;
  readonly account: Account | undefined;
  readonly open: OpenCollation;
  readonly marks: RowMarks;
};

function CellContent({ cell, account, open, marks }: CellProps) {
  if (account === undefined) return null;
  const { shortTitle } = account.source;
  switch (cell.kind) {
    case 'told':
      return cell.passages.map((placed) => (
        <CellPassage
          key={placed.key}
          placed={placed}
          account={account}
          moved={cell.moved}
          open={open}
          marks={marks.get(placed.key) ?? []}
        />
      ));
    case 'omitted':
      return (
        <p className="silence" data-stop="difference" tabIndex={-1}>
          {shortTitle} does not tell this
        </p>
      );
    case 'notHeld':
      return (
        <p className="silence" data-stop="difference" tabIndex={-1}>
          Not in this extract
        </p>
      );
    case 'nothing':
      return null;
  }
}
