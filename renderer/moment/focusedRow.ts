import type { Row } from '../../domain/collation/arrangeRows';
import { type OpenCollation, openCollation } from '../collation/openCollation';
import { passagesOf } from '../collation/rowStops';
import { currentView } from '../state/history';
import { judgementsInForce } from '../state/judgementsInForce';
import type { Store } from '../state/store';

type Focused = { readonly row: Row; readonly open: OpenCollation };

/** The row of the moment that has the focus, else of the one that is looked at closely; null where there is neither. */
export function focusedRow(store: Store): Focused | null {
  const state = store.read();
  const view = currentView(state.history);
  if (state.library.kind !== 'loaded' || view.kind !== 'comparison') return null;
  const open = openCollation(state.library.library, view.choice, judgementsInForce(state));
  const element = document.activeElement?.closest<HTMLElement>('.moment-row, [data-moment]');
  const id = element?.dataset.moment ?? element?.id;
  const row =
    open.rows.find(({ moment }) => moment.id === id) ??
    open.rows.find((one) => state.moment !== null && passagesOf(one).includes(state.moment));
  return row === undefined ? null : { row, open };
}
