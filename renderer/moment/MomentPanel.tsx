import type { Row } from '../../domain/collation/arrangeRows';
import { nameMoment } from '../../domain/collation/nameMoment';
import type { Library } from '../../domain/library/library';
import type { OpenCollation } from '../collation/openCollation';
import { useCollation } from '../collation/useCollation';
import { MomentDetails } from '../details/MomentDetails';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { LayerChooser } from './LayerChooser';
import { LinkList } from './LinkList';
import { MomentName } from './MomentName';
import { MomentNotes } from './MomentNotes';
import { PassageMoves } from './PassageMoves';
import '../collation/sideList.css';
import './moment.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** One moment looked at closely: its name, why its passages are linked, what agrees and differs in it. */
export function MomentPanel({ library, choice }: Props) {
  const open = useCollation(library, choice);
  const { moment } = useAppState();
  const row = open.rows.find(({ cells }) =>
    cells.some((cell) => cell.kind === 'told' && cell.passages.some(({ key }) => key === moment)),
  );
  return (
    <>
      {row === undefined ? (
        <NoMoment />
      ) : (
        <ChosenMoment key={row.moment.id} row={row} open={open} />
      )}
      <LayerChooser open={open} />
    </>
  );
}

function NoMoment() {
  return (
    <section className="side-list">
      <h2>Moment</h2>
      <p className="muted">
        Choose a moment by its name at the left of its row, to see why its passages are linked, to
        confirm or reject that, and what in it agrees and differs.
      </p>
    </section>
  );
}

type ChosenProps = { readonly row: Row; readonly open: OpenCollation };

function ChosenMoment({ row, open }: ChosenProps) {
  return (
    <section className="side-list" aria-labelledby="moment-title">
      <h2 id="moment-title">{nameMoment(row)}</h2>
      <MomentName row={row} />
      <LinkList row={row} open={open} />
      <MomentNotes row={row} open={open} />
      <MomentDetails row={row} open={open} />
      <PassageMoves row={row} open={open} />
    </section>
  );
}
