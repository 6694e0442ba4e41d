import { memo } from 'react';
import type { Cell, Row } from '../../domain/collation/arrangeRows';
import { type LinksByPassage, linksAt } from '../../domain/collation/linksByPassage';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Account } from '../../domain/library/account';
import type { RowMarks } from '../../domain/marking/markReadings';
import { NotesAbout } from '../notes/NotesAbout';
import { useStore } from '../state/StoreContext';
import { CellPassage } from './CellPassage';
import type { OpenCollation } from './openCollation';
import { readingMarks } from './readingMarks';

type Props = {
  readonly row: Row;
  readonly number: number;
  readonly open: OpenCollation;
  readonly links: LinksByPassage;
};

/** One moment across the accounts. */
export const MomentRow = memo(function MomentRow({ row, number, open, links }: Props) {
  const marks = readingMarks(row, open.base, links);
  const store = useStore();
  const isMoved = row.cells.some((cell) => cell.kind === 'told' && cell.moved.length > 0);
  const isProposed = linksAt(row.moment, links).some(({ state }) => state === 'proposed');
  const stops = [...(isMoved ? ['transposition'] : []), ...(isProposed ? ['link'] : [])];
  return (
    <div
      role="row"
      className="collation-row moment-row"
      id={row.moment.id}
      data-stop={stops.join(' ')}
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
        <NotesAbout
          row={row}
          about={{ kind: 'moment' }}
          title={`the moment ${nameMoment(row)}`}
          isInRow
        />
      </div>
      {row.cells.map((cell, column) => (
        <div role="cell" key={open.accounts[column]?.source.id} className="reading">
          <CellContent
            row={row}
            cell={cell}
            account={open.accounts[column]}
            open={open}
            marks={marks}
          />
        </div>
      ))}
    </div>
  );
});

function firstPassage(row: Row): string | null {
  return row.moment.readings[0]?.passageIds[0] ?? null;
}

type CellProps = {
  readonly row: Row;
  readonly cell: Cell;
  readonly account: Account | undefined;
  readonly open: OpenCollation;
  readonly marks: RowMarks;
};

function CellContent({ row, cell, account, open, marks }: CellProps) {
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
        <p className="silence" data-stop="difference silence" tabIndex={-1}>
          {shortTitle} does not tell this <SilenceNotes row={row} account={account} />
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
