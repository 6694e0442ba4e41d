import type { PlacedPassage } from '../../domain/collation/arrangeRows';
import type { Transposition } from '../../domain/collation/collation';
import type { Account } from '../../domain/library/account';
import { isLacuna } from '../../domain/library/source';
import type { Mark } from '../../domain/marking/mark';
import { ComparedText } from '../passages/ComparedText';
import { Lacuna } from '../passages/Lacuna';
import { useAppState } from '../state/StoreContext';
import type { Collated } from './collated';
import { PassageOrdinal } from './PassageOrdinal';
import { placeInBase } from './placeInBase';
import { shownMarks } from './shownMarks';
import './cellPassage.css';

type Props = {
  readonly placed: PlacedPassage;
  readonly account: Account;
  readonly moved: readonly Transposition[];
  readonly collated: Collated;
  readonly marks: readonly Mark[];
};

/** A passage in its cell: its ordinal in its own account, its words, and whether it stands elsewhere in the base. */
export function CellPassage({ placed, account, moved, collated, marks }: Props) {
  const { notes, settings, linking } = useAppState();
  const { passage } = placed;
  const { source } = account;
  if (isLacuna(passage)) return <Lacuna cause={passage.lacuna} />;
  return (
    <div className={placed.key === linking ? 'cell-passage linking' : 'cell-passage'}>
      <PassageOrdinal placed={placed} source={source} />
      <p>
        <ComparedText
          source={source.id}
          passage={passage}
          marks={shownMarks(marks, settings.marking)}
          notes={notes}
        />{' '}
        {source.imported === undefined && <span className="manner">{passage.manner}</span>}
      </p>
      {moved.map((transposition) => (
        <p key={transposition.moved} className="moved">
          <span aria-hidden="true">⇅</span> {placeInBase(transposition, collated)}
        </p>
      ))}
    </div>
  );
}
