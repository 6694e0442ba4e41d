import type { Row } from '../../domain/collation/arrangeRows';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { OpenCollation } from '../collation/openCollation';
import { silentAccounts } from '../collation/silentAccounts';
import { NotesAbout } from '../notes/NotesAbout';

type Props = { readonly row: Row; readonly open: OpenCollation };

/** The notes on a moment and on the silences at it, where the keyboard finds them without passing every row. */
export function MomentNotes({ row, open }: Props) {
  const name = nameMoment(row);
  const silent = silentAccounts(row, open.accounts);
  return (
    <>
      <h3>Notes</h3>
      <ul className="passage-moves">
        <li>
          On the moment{' '}
          <NotesAbout row={row} about={{ kind: 'moment' }} title={`the moment ${name}`} />
        </li>
        {silent.map(({ source }) => (
          <li key={source.id}>
            On the silence of {source.shortTitle}{' '}
            <NotesAbout
              row={row}
              about={{ kind: 'silence', account: source.id }}
              title={`the silence of ${source.shortTitle} at ${name}`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
