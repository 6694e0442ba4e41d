import { useStore } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { correct } from '../structure/correct';

type Props = { readonly id: string; readonly onDone: () => void };

/** What the reader can say of something that was inferred: it is so, or it is not. */
export function InferredTools({ id, onDone }: Props) {
  const store = useStore();
  const { source, describe } = usePane();
  const say = (kind: 'confirm' | 'reject') => {
    onDone();
    void correct(store, source.id, { kind, id });
  };
  return (
    <p className="inferred-tools">
      <span className="muted">{describe(id)}</span>
      <button type="button" className="button-link" onClick={() => say('confirm')}>
        Confirm
      </button>
      <button type="button" className="button-link" onClick={() => say('reject')}>
        Reject
      </button>
    </p>
  );
}
