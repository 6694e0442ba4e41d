import { paragraphNumber } from '../../../domain/blocks/paragraphNumber';
import type { InventoryEntry } from '../../../domain/structure/inventory';
import { isOpen } from '../../../domain/structure/isOpen';
import { useStore } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { showThing } from '../showThing';
import { correct } from './correct';

type Props = { readonly entry: InventoryEntry };

/** One line of what was recognised: it leads to its words, and is confirmed or rejected here as there. */
export function RecognisedEntry({ entry: { words, reading, things } }: Props) {
  const store = useStore();
  const { source, pane, goTo } = usePane();
  const [first] = things;
  if (first === undefined) return null;
  const { block } = first.place;
  const open = things.filter(isOpen).map(({ id }) => id);
  const say = (kind: 'confirm' | 'reject') => void correct(store, source.id, { kind, ids: open });
  return (
    <li className="recognised-entry" data-inferred={open.length > 0 ? '' : undefined}>
      <button
        type="button"
        onClick={() => {
          goTo({ source: source.id, passage: block });
          showThing(pane, first.id);
        }}
      >
        <span className="recognised-words">{words}</span>
        <span className="recognised-place">¶{paragraphNumber(source, block)}</span>
        {reading !== null && <span className="recognised-reading">{reading}</span>}
      </button>
      {open.length > 0 && (
        <p>
          <button
            type="button"
            className="button-link"
            aria-label={`Confirm ${words}`}
            onClick={() => say('confirm')}
          >
            Confirm
          </button>
          <button
            type="button"
            className="button-link"
            aria-label={`Reject ${words}`}
            onClick={() => say('reject')}
          >
            Reject
          </button>
        </p>
      )}
    </li>
  );
}
