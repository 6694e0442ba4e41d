import type { Row } from '../../domain/collation/arrangeRows';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Account } from '../../domain/library/account';
import { type SilentAccount, silentAccounts } from '../collation/silentAccounts';
import { NotesAbout } from '../notes/NotesAbout';

type Props = { readonly row: Row; readonly accounts: readonly Account[] };

const silences: readonly { readonly kind: SilentAccount['kind']; readonly words: string }[] = [
  { kind: 'omitted', words: 'Not told by' },
  { kind: 'notHeld', words: 'Not in the extract of' },
];

/** What a table has room for in its empty cells: who is silent at a moment; and the notes on that and on the moment. */
export function MomentSigns({ row, accounts }: Props) {
  const name = nameMoment(row);
  const silent = silentAccounts(row, accounts);
  return (
    <p className="column-signs">
      {silences.map(({ kind, words }) => {
        const here = silent.filter((account) => account.kind === kind);
        return (
          here.length > 0 && (
            <span key={kind} className="column-silence">
              {words} {here.map(({ source }) => source.siglum).join(', ')}
            </span>
          )
        );
      })}
      <span className="column-notes">
        {silent.map(({ source }) => (
          <NotesAbout
            key={source.id}
            row={row}
            about={{ kind: 'silence', account: source.id }}
            title={`the silence of ${source.shortTitle} at ${name}`}
            on={source.siglum}
            isInRow
          />
        ))}
        <NotesAbout row={row} about={{ kind: 'moment' }} title={`the moment ${name}`} isInRow />
      </span>
    </p>
  );
}
