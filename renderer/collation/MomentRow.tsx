import { memo } from 'react';
import type { Cell, Row } from '../../domain/collation/arrangeRows';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Account } from '../../domain/library/account';
import type { RowMarks } from '../../domain/marking/markReadings';
import { NotesAbout } from '../notes/NotesAbout';
import { useStore } from '../state/StoreContext';
import { CellPassage } from './CellPassage';
import type { Collated } from './collated';
import { isMovedRow, isProposedRow, passagesOf } from './rowStops';
import { useReadingMarks } from './useReadingMarks';

type Props = {
  readonly row: Row;
  readonly number: number;
  readonly collated: Collated;
};

/** One moment across the accounts. */
export const MomentRow = memo(function MomentRow({ row, number, collated }: Props) {
  const { accounts, links } = collated;
  const marks = useReadingMarks(row, collated);
  const store = useStore();
  const stops = [
    ...(isMovedRow(row) ? ['transposition'] : []),
    ...(isProposedRow(row, links) ? ['link'] : []),
  ];
  return (
    <div
      role="row"
      className="collation-row moment-row"
      id={row.moment.id}
      aria-rowindex={number + 1}
      data-stop={stops.join(' ')}
      tabIndex={-1}
    >
      <div role="rowheader" className="moment-name">
        <span className="moment-number">{number}</span>
        <button
          type="button"
          className="moment-button"
          title="Look at this moment closely"
          onClick={() => store.send({ kind: 'momentChosen', passage: passagesOf(row)[0] ?? null })}
        >
          {nameMoment(row)}
        </button>
        <NotesAbout
          row={row}
          about={{ kind: 'moment' }}
          title={`the moment ${nameMoment(row)}`}
          isInRow
        />
      </div>
      {row.cells.map((cell, column) => (
        <div
          role="cell"
          key={accounts[column]?.source.id}
          className="reading"
          data-account={accounts[column]?.source.id}
        >
          <CellContent
            row={row}
            cell={cell}
            account={accounts[column]}
            collated={collated}
            marks={marks}
          />
        </div>
      ))}
    </div>
  );
});

type CellProps = {
  readonly row: Row;
  readonly cell: Cell;
  readonly account: Account | undefined;
  readonly collated: Collated;
  readonly marks: RowMarks;
};

function CellContent({ row, cell, account, collated, marks }: CellProps) {
  if (account === undefined) return null;
  switch (cell.kind) {
    case 'told':
      return cell.passages.map((placed) => (
        <CellPassage
          key={placed.key}
          placed={placed}
          account={account}
          moved={cell.moved}
          collated={collated}
          marks={marks.get(placed.key) ?? []}
        />
      ));
    case 'omitted':
      return (
        <p className="silence" data-stop="difference silence" tabIndex={-1}>
          Does not tell this <SilenceNotes row={row} account={account} />
        </p>
      );
    case 'notHeld':
      return (
        <p className="silence" data-stop="difference silence" tabIndex={-1}>
          Not in this extract <SilenceNotes row={row} account={account} />
        </p>
      );
    case 'nothing':
      return null;
  }
}

function SilenceNotes({ row, account }: { readonly row: Row; readonly account: Account }) {
  const { id, shortTitle } = account.source;
  return (
    <NotesAbout
      row={row}
      about={{ kind: 'silence', account: id }}
      title={`the silence of ${shortTitle} at ${nameMoment(row)}`}
      isInRow
    />
  );
}
