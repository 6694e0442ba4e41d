import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

type Item = { readonly id: string; readonly title: string };

type Props<Choice extends Item> = {
  /** What is looked for, for the field's name: "Find a command". */
  readonly label: string;
  /** What the list holds: "Commands". */
  readonly listLabel: string;
  readonly placeholder: string;
  readonly items: readonly Choice[];
  /** Said where nothing has the letters typed. */
  readonly none: string;
  readonly onChoose: (item: Choice) => void;
  /** What stands beside a title. */
  readonly beside?: (item: Choice) => ReactNode;
};

/** Items that are drawn at most: of more nobody chooses without typing a letter. */
const mostShown = 100;

/** A list that is chosen from by typing: a few letters narrow it, arrows choose, Enter takes. */
export function SearchList<Choice extends Item>(props: Props<Choice>) {
  const { label, listLabel, placeholder, items, none, onChoose, beside } = props;
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = items
    .filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()))
    .slice(0, mostShown);
  const chosen = found[Math.min(at, found.length - 1)];
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter' && chosen !== undefined) {
      // Else the key would also press the button that the focus goes back to as the dialog closes.
      event.preventDefault();
      onChoose(chosen);
    }
  };
  return (
    <>
      <input
        className="command-search"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={list} role="listbox" aria-label={listLabel} className="command-list">
        {found.map((item) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
          <div
            key={item.id}
            id={`${list}-${item.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={item === chosen}
            onClick={() => onChoose(item)}
          >
            {item.title}
            {beside?.(item)}
          </div>
        ))}
        {found.length === 0 && <p className="muted">{none}</p>}
      </div>
    </>
  );
}
