import { useSyncExternalStore } from 'react';
import type { PlacedPassage } from '../../domain/collation/arrangeRows';
import type { Source } from '../../domain/library/source';
import { finishLink } from '../moment/finishLink';
import { useStore } from '../state/StoreContext';

type Props = { readonly placed: PlacedPassage; readonly source: Source };

/** The number of a passage in its own account: leads to its source, or takes the other end of a link begun elsewhere. */
export function PassageOrdinal({ placed, source }: Props) {
  const store = useStore();
  // Thousands of these are on the page: they hear of nothing but links.
  const linking = useSyncExternalStore(store.subscribe, () => store.read().linking);
  const { key, ordinal, passage } = placed;
  return (
    <button
      type="button"
      className="ordinal"
      data-key={key}
      aria-label={
        linking === null
          ? `Passage ${ordinal} of ${source.shortTitle}: read it in its source`
          : `Link with passage ${ordinal} of ${source.shortTitle}`
      }
      title={linking === null ? 'Read it in its source; L links it' : 'Link with this passage'}
      onClick={() => {
        if (linking !== null) finishLink(store, key);
        else
          store.send({
            kind: 'viewOpened',
            view: { kind: 'reading', source: source.id, passage: passage.id },
          });
      }}
    >
      {ordinal}
    </button>
  );
}
