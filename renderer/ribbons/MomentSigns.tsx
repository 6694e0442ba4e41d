import type { Row } from '../../domain/collation/arrangeRows';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Account } from '../../domain/library/account';
import { silentAccounts } from '../collation/silentAccounts';
import { NotesAbout } from '../notes/NotesAbout';

type Props = { readonly row: Row; readonly accounts: readonly Account[] };

/** What a table has room for in its empty cells: who is silent at a moment; and the notes on that and on the moment. */
export function MomentSigns({ row, accounts }: Props) {
  const name = nameMoment(row);
  return (
    <p className="column-signs">
      {silentAccounts(row, accounts).map(({ source, kind }) => (
        <span key={source.id} className="column-silence">
          {kind === 'omitted'
            ? `${source.siglum} does not tell this`
            : `Not in ${source.siglum}’s extract`}
          <NotesAbout
            row={row}
            about={{ kind: 'silence', account: source.id }}
            title={`the silence of ${source.shortTitle} at ${name}`}
            isInRow
          />
        </span>
      ))}
      <NotesAbout row={row} about={{ kind: 'moment' }} title={`the moment ${name}`} isInRow />
    </p>
  );
}
