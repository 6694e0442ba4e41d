import { useAppState, useStore } from '../state/StoreContext';
import { Dialog } from '../ui/Dialog';
import { SearchList } from '../ui/SearchList';
import { commands } from './commands';
import './commands.css';

/** Every command by name: type a few letters, arrows choose, Enter runs. */
export function CommandPalette() {
  const store = useStore();
  const { dialog } = useAppState();
  const close = () => store.send({ kind: 'dialogOpened', dialog: null });
  return (
    <Dialog title="Commands" isOpen={dialog === 'palette'} onClose={close}>
      <SearchList
        label="Find a command"
        listLabel="Commands"
        placeholder="What would you like to do?"
        items={commands}
        none="No command is called that."
        beside={({ keys }) => keys && <kbd>{keys}</kbd>}
        onChoose={(command) => {
          close();
          command.run(store);
        }}
      />
    </Dialog>
  );
}
