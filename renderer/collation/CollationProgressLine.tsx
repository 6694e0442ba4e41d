import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import type { CollationProgress } from './openCollation';

type Props = { readonly progress: CollationProgress; readonly choice: Choice };

/** How far a long comparison has come, and how to stop it. */
export function CollationProgressLine({ progress, choice }: Props) {
  const store = useStore();
  if (progress.kind === 'done') return null;
  if (progress.kind === 'stopped') {
    return (
      <p className="collation-progress">
        The comparison was stopped before its passages were aligned.{' '}
        <button
          type="button"
          className="button"
          onClick={() => store.send({ kind: 'choiceChanged', choice: { ...choice } })}
        >
          Start again
        </button>
      </p>
    );
  }
  const percent = Math.round(progress.share * 100);
  return (
    <p className="collation-progress" role="status">
      <label>
        Aligning the passages… <progress value={progress.share} /> {percent} %
      </label>
      <button type="button" className="button" onClick={progress.stop}>
        Stop
      </button>
    </p>
  );
}
