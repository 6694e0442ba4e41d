import { useSyncExternalStore } from 'react';
import { paragraphNumber } from '../../domain/blocks/paragraphNumber';
import type { PlacedPassage } from '../../domain/collation/arrangeRows';
import { wholeId } from '../../domain/library/comparedPassage';
import type { Source } from '../../domain/library/source';
import { finishLink } from '../moment/finishLink';
import { useStore } from '../state/StoreContext';
import './passageOrdinal.css';

type Props = {
  readonly placed: PlacedPassage;
  readonly source: Source;
  /** What else is said with its name to a reader who does not see what surrounds it. */
  readonly aside?: string;
};

/** The number of a passage in its own account: leads to its source, or takes the other end of a link begun elsewhere. */
export function PassageOrdinal({ placed, source, aside = '' }: Props) {
  const store = useStore();
  // Thousands of these are on the page: they hear of nothing but links.
  const linking = useSyncExternalStore(store.subscribe, () => store.read().linking);
  const { key, ordinal, passage } = placed;
  const name = `${ordinal} of ${source.shortTitle}`;
  const number = paragraphNumber(source, passage.id);
  const place = number === null ? 'in its source' : `at ¶${number} of the source`;
  return (
    <button
      type="button"
      className="ordinal"
      data-key={key}
      aria-label={
        linking === null
          ? `Passage ${name}: read it ${place}${aside}`
          : `Link with passage ${name}${aside}`
      }
      title={
        linking === null
          ? `Passage ${ordinal} of this account. Read it ${place}; L links it`
          : 'Link with this passage'
      }
      onClick={() => {
        if (linking !== null) finishLink(store, key);
        else
          store.send({
            kind: 'viewOpened',
            view: { kind: 'reading', source: source.id, passage: wholeId(passage.id) },
          });
      }}
    >
      {ordinal}
    </button>
  );
}
