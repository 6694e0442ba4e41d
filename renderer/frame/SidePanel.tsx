import type { Library } from '../../domain/library/library';
import { OrderList } from '../collation/OrderList';
import { SilenceList } from '../collation/SilenceList';
import { MomentPanel } from '../moment/MomentPanel';
import { NotesPanel } from '../notes/NotesPanel';
import { currentView } from '../state/history';
import { useAppState, useStore } from '../state/StoreContext';
import type { Side } from '../state/state';
import { ChoiceRow } from '../ui/ChoiceRow';

const sides = [
  { value: 'moment', label: 'Moment' },
  { value: 'order', label: 'Order' },
  { value: 'silences', label: 'Silences' },
  { value: 'notes', label: 'Notes' },
] as const satisfies readonly { value: Side; label: string }[];

/** Beside a comparison: its order, its silences, the notes; beside anything else the notes. */
export function SidePanel({ library }: { readonly library: Library }) {
  const store = useStore();
  const { history, side } = useAppState();
  const view = currentView(history);
  if (view.kind !== 'comparison') {
    return (
      <aside className="side-panel" aria-label="Notes">
        <NotesPanel library={library} />
      </aside>
    );
  }
  return (
    <aside className="side-panel" aria-label="Beside the comparison">
      <ChoiceRow
        label="Beside the comparison"
        value={side}
        choices={sides}
        onChoose={(chosen) => store.send({ kind: 'sideChosen', side: chosen })}
      />
      {side === 'moment' && <MomentPanel library={library} choice={view.choice} />}
      {side === 'order' && <OrderList library={library} choice={view.choice} />}
      {side === 'silences' && <SilenceList library={library} choice={view.choice} />}
      {side === 'notes' && <NotesPanel library={library} />}
    </aside>
  );
}
