import { describeThing } from '../../../domain/structure/describeThing';
import type { Structure } from '../../../domain/structure/structure';
import { useStore } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { correct } from './correct';

/** What the reader has rejected, so that a slip can be mended long after. */
export function Rejected({ structure }: { readonly structure: Structure }) {
  const store = useStore();
  const { source } = usePane();
  const { rejected } = structure;
  if (rejected.length === 0) return null;
  return (
    <details className="rejected">
      <summary>{rejected.length} rejected</summary>
      <ul>
        {rejected.map((thing) => (
          <li key={thing.id}>
            {describeThing(thing, structure)}{' '}
            <button
              type="button"
              className="button-link"
              onClick={() => void correct(store, source.id, { kind: 'withdraw', ids: [thing.id] })}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
