import { useDeferredValue } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import { gatherSilences, type Silences } from '../../domain/collation/gatherSilences';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Library } from '../../domain/library/library';
import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { LongList } from '../ui/LongList';
import { NotAligned } from './NotAligned';
import { showMoment } from './travel';
import { useCollation } from './useCollation';
import './sideList.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** Per account what it does not tell at its place: passed over, cut from the text we hold, or told elsewhere. */
export function SilenceList({ library, choice }: Props) {
  const open = useDeferredValue(useCollation(library, choice));
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
          sigla={open.accounts.map((account) => account.source.siglum)}
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
  readonly sigla: readonly string[];
  readonly isWhole: boolean;
  readonly silences: Silences;
  readonly onShow: (momentId: string) => void;
};

function AccountSilences({ name, sigla, isWhole, silences, onShow }: SilencesProps) {
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
        sigla={sigla}
        rows={lacking}
        onShow={onShow}
      />
      <MomentLinks title="Gap in the text we hold" rows={gaps} onShow={onShow} />
      <MomentLinks title="Told elsewhere" rows={elsewhere} onShow={onShow} />
    </>
  );
}

/** A list of no more moments than this is read at a glance. */
const mostUnfolded = 30;

type LinksProps = {
  readonly title: string;
  /** Of all columns, in their order, where it is to be said who tells the moment. */
  readonly sigla?: readonly string[];
  readonly rows: readonly Row[];
  readonly onShow: (momentId: string) => void;
};

function MomentLinks({ title, sigla, rows, onShow }: LinksProps) {
  if (rows.length === 0) return null;
  return (
    <details className="silence-kind" open={rows.length <= mostUnfolded}>
      <summary>
        {title}: {rows.length}
      </summary>
      <ul>
        <LongList items={rows}>
          {(row) => (
            <li key={row.moment.id}>
              <button type="button" className="button-link" onClick={() => onShow(row.moment.id)}>
                {nameMoment(row)}
              </button>{' '}
              {sigla !== undefined && (
                <span className="silence-tellers">{sayTellers(row, sigla)}</span>
              )}
            </li>
          )}
        </LongList>
      </ul>
    </details>
  );
}

/** Who tells a moment: "told by M C". */
function sayTellers({ cells }: Row, sigla: readonly string[]): string {
  const told = sigla.filter((_, column) => cells[column]?.kind === 'told');
  return `told by ${told.join(' ')}`;
}
