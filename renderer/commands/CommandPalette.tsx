import { type KeyboardEvent, useState } from 'react';
import { useAppState, useStore } from '../state/StoreContext';
import { Dialog } from '../ui/Dialog';
import { type Command, commands } from './commands';
import './commands.css';

/** Every command by name: type a few letters, arrows choose, Enter runs. */
export function CommandPalette() {
  const store = useStore();
  const { dialog } = useAppState();
  const close = () => store.send({ kind: 'dialogOpened', dialog: null });
  return (
    <Dialog title="Commands" isOpen={dialog === 'palette'} onClose={close}>
      <CommandSearch
        onChoose={(command) => {
          close();
          command.run(store);
        }}
      />
    </Dialog>
  );
}

function CommandSearch({ onChoose }: { readonly onChoose: (command: Command) => void }) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = commands.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
  const chosen = found[Math.min(at, found.length - 1)];
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
  };
  return (
    <>
      <input
        className="command-search"
        role="combobox"
        aria-label="Find a command"
        aria-expanded="true"
        aria-controls="command-list"
        aria-activedescendant={chosen && `command-${chosen.id}`}
        placeholder="What would you like to do?"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id="command-list" role="listbox" aria-label="Commands" className="command-list">
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
          <div
            key={command.id}
            id={`command-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            onClick={() => onChoose(command)}
          >
            {command.title}
            {command.keys && <kbd>{command.keys}</kbd>}
          </div>
        ))}
        {found.length === 0 && <p className="muted">No command is called that.</p>}
      </div>
    </>
  );
}
