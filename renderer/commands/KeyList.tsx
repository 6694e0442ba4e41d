import { useAppState, useStore } from '../state/StoreContext';
import { Dialog } from '../ui/Dialog';
import { commands } from './commands';

/** Every key and what it does. */
export function KeyList() {
  const store = useStore();
  const { dialog } = useAppState();
  return (
    <Dialog
      title="Keys"
      isOpen={dialog === 'keys'}
      onClose={() => store.send({ kind: 'dialogOpened', dialog: null })}
    >
      <h2>Keys</h2>
      <dl className="key-list">
        {commands.map(({ id, title, keys }) =>
          keys === undefined ? null : (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p className="muted small">On a Mac, Ctrl is ⌘. Escape closes what is open.</p>
    </Dialog>
  );
}
