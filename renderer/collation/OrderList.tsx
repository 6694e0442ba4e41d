import { useDeferredValue, useMemo } from 'react';
import { sayTransposition } from '../../domain/collation/sayTransposition';
import type { Library } from '../../domain/library/library';
import type { Choice } from '../state/view';
import { LongList } from '../ui/LongList';
import { NotAligned } from './NotAligned';
import { OrderChart } from './OrderChart';
import { showMoment } from './travel';
import { useCollation } from './useCollation';
import './sideList.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** The order of each account as a chart, and the transpositions in words; both lead to the moment. */
export function OrderList({ library, choice }: Props) {
  const open = useDeferredValue(useCollation(library, choice));
  const { accounts, collation } = open;
  const say = useMemo(() => sayTransposition(collation, accounts), [collation, accounts]);
  const { transpositions } = collation;
  if (open.progress.kind !== 'done' && open.rows.length === 0) return <NotAligned />;
  return (
    <section className="side-list" aria-labelledby="order-title">
      <h2 id="order-title">Order</h2>
      <OrderChart open={open} />
      <h3>Told in another order</h3>
      {transpositions.length === 0 && (
        <p className="muted">
          These accounts tell the moments they share in one order. Choose another account or event
          to see more.
        </p>
      )}
      <ol>
        <LongList items={transpositions}>
          {(transposition) => {
            const { text, momentId } = say(transposition);
            return (
              <li key={text}>
                <button
                  type="button"
                  className="order-sentence"
                  onClick={() => showMoment(momentId)}
                >
                  {text}
                </button>
              </li>
            );
          }}
        </LongList>
      </ol>
    </section>
  );
}
