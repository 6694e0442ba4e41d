import { nameMoment } from '../../domain/collation/nameMoment';
import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { NotAligned } from './NotAligned';
import type { OpenCollation } from './openCollation';
import { showMoment } from './travel';
import { useCollation } from './useCollation';

type Props = { readonly library: Library; readonly choice: Choice };

/** Per account the moments that it lacks and others tell: passed over, or not in what we hold of it. */
export function SilenceList({ library, choice }: Props) {
  const open = useCollation(library, choice);
  const store = useStore();
  const show = (momentId: string) => {
    // What one account alone tells is not on screen while only shared moments are.
    void store.changeSettings({ moments: 'all' });
    requestAnimationFrame(() => showMoment(momentId));
  };
  if (open.progress.kind !== 'done' && open.rows.length === 0) return <NotAligned />;
  return (
    <section className="side-list" aria-labelledby="silence-title">
      <h2 id="silence-title">What each does not tell</h2>
      {open.accounts.map(({ source, extent }, column) => (
        <AccountSilences
          key={source.id}
          name={source.shortTitle}
          reason={extent === 'whole' ? 'Passed over' : 'Not in the extract we hold'}
          rows={silentRows(open, column)}
          onShow={show}
        />
      ))}
    </section>
  );
}

type SilencesProps = {
  readonly name: string;
  readonly reason: string;
  readonly rows: OpenCollation['rows'];
  readonly onShow: (momentId: string) => void;
};

function AccountSilences({ name, reason, rows, onShow }: SilencesProps) {
  return (
    <>
      <h3>{name}</h3>
      {rows.length === 0 ? (
        <p className="muted">Tells every moment shown here.</p>
      ) : (
        <p className="muted small">{reason}:</p>
      )}
      <ul>
        {rows.map((row) => (
          <li key={row.moment.id}>
            <button type="button" className="button-link" onClick={() => onShow(row.moment.id)}>
              {nameMoment(row)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function silentRows({ rows }: OpenCollation, column: number): OpenCollation['rows'] {
  return rows.filter(({ cells }) => {
    const kind = cells[column]?.kind;
    return kind === 'omitted' || kind === 'notHeld';
  });
}
