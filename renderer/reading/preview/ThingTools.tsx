import { describeThing } from '../../../domain/structure/describeThing';
import { isOpen } from '../../../domain/structure/isOpen';
import type { Thing } from '../../../domain/structure/structure';
import { useAppState, useStore } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { correct } from '../structure/correct';

type Props = {
  readonly id: string;
  /** Whether it is told, and may be rejected, though the text itself states it. */
  readonly isTold: boolean;
  readonly onDone: () => void;
};

/** What was recognised, by which sign, and what the reader can say of it. */
export function ThingTools({ id, isTold, onDone }: Props) {
  const store = useStore();
  const { source, structure } = usePane();
  const said = useAppState().texts.get(source.id)?.corrections;
  const thing = structure.byId.get(id);
  if (thing === undefined) return null;
  const isSaid = said?.confirmed.includes(id) ?? false;
  const answers = answersTo(thing, isSaid, isTold);
  if (answers.length === 0) return null;
  return (
    <div className="inferred-tools">
      <p className="muted">{describeThing(thing, structure)}</p>
      {answers.map(({ kind, label }) => (
        <button
          key={kind}
          type="button"
          className="button-link"
          onClick={() => {
            onDone();
            void correct(store, source.id, { kind, ids: [id] });
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

const confirm = { kind: 'confirm', label: 'Confirm' } as const;
const reject = { kind: 'reject', label: 'Reject' } as const;
const withdraw = { kind: 'withdraw', label: 'Leave it open' } as const;

/** A document that was given a number is confirmed by that, and open again only with the number taken back. */
function answersTo(thing: Thing, isSaid: boolean, isTold: boolean) {
  if (isOpen(thing)) return [confirm, reject];
  if (isSaid) return [withdraw, reject];
  return isTold ? [reject] : [];
}
