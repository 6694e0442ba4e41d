import type { Row } from '../../domain/collation/arrangeRows';
import { gatherSilences, type Silences } from '../../domain/collation/gatherSilences';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { NotAligned } from './NotAligned';
import { showMoment } from './travel';
import { useCollation } from './useCollation';

type Props = { readonly library: Library; readonly choice: Choice };

/** Per account what it does not tell at its place: passed over, cut from the text we hold, or told elsewhere. */
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
          isWhole={extent === 'whole'}
          silences={gatherSilences(open.rows, column)}
          onShow={show}
        />
      ))}
    </section>
  );
}

type SilencesProps = {
  readonly name: string;
  readonly isWhole: boolean;
  readonly silences: Silences;
  readonly onShow: (momentId: string) => void;
};

function AccountSilences({ name, isWhole, silences, onShow }: SilencesProps) {
  const { lacking, gaps, elsewhere } = silences;
  const isSilent = lacking.length + gaps.length + elsewhere.length > 0;
  return (
    <>
      <h3>{name}</h3>
      {!isSilent && (
        <p className="muted">Tells every moment shown here, in the order of the base.</p>
      )}
      <MomentLinks
        title={isWhole ? 'Passed over' : 'Not in the extract we hold'}
        rows={lacking}
        onShow={onShow}
      />
      <MomentLinks title="Gap in the text we hold" rows={gaps} onShow={onShow} />
      <MomentLinks title="Told elsewhere" rows={elsewhere} onShow={onShow} />
    </>
  );
}

type LinksProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly onShow: (momentId: string) => void;
};

function MomentLinks({ title, rows, onShow }: LinksProps) {
  if (rows.length === 0) return null;
  return (
    <details className="silence-kind">
      <summary>
        {title}: {rows.length}
      </summary>
      <ul>
        {rows.map((row) => (
          <li key={row.moment.id}>
            <button type="button" className="button-link" onClick={() => onShow(row.moment.id)}>
              {nameMoment(row)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
