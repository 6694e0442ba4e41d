import { useEffect, useRef, useState } from 'react';
import { isOpen } from '../../../domain/structure/isOpen';
import type { OutlineEntry } from '../../../domain/structure/outline';
import type { Structure, Unit } from '../../../domain/structure/structure';
import { useStore } from '../../state/StoreContext';
import { usePane } from '../PaneContext';
import { correct } from './correct';
import { Rejected } from './Rejected';

type Props = {
  readonly outline: readonly OutlineEntry[];
  /** Which of its entries the reader is in; -1 before the first. */
  readonly current: number;
  readonly structure: Structure;
};

/** The contents of a text beside it; where the reader is, is marked and kept in sight. */
export function Contents({ outline, current, structure }: Props) {
  const { source } = usePane();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className="contents" aria-label={`Contents of ${source.shortTitle}`}>
      <h2 className="reading-label">Contents</h2>
      <ul ref={list}>
        {outline.map((entry, at) => (
          <Entry key={entry.block} entry={entry} isCurrent={at === current} />
        ))}
      </ul>
      <Rejected structure={structure} />
    </nav>
  );
}

type EntryProps = { readonly entry: OutlineEntry; readonly isCurrent: boolean };

function Entry({ entry, isCurrent }: EntryProps) {
  const { source, goTo } = usePane();
  const [isAsked, setAsked] = useState(false);
  const { unit } = entry;
  const isInferred = unit?.certainty === 'inferred';
  const isUnsaid = unit !== null && isOpen(unit);
  return (
    <li style={{ '--depth': entry.level - 1 }}>
      <button
        type="button"
        className="contents-entry"
        aria-current={isCurrent ? 'location' : undefined}
        data-inferred={isUnsaid ? '' : undefined}
        onClick={() => goTo({ source: source.id, passage: entry.block })}
      >
        {entry.words}
      </button>
      {isInferred && (
        <button
          type="button"
          className="contents-more"
          aria-label={`Say more of Document ${unit.label}`}
          title="Confirm, reject, renumber"
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        >
          …
        </button>
      )}
      {isInferred && (isAsked || (isCurrent && isUnsaid)) && (
        <UnitTools entry={entry} unit={unit} />
      )}
    </li>
  );
}

type ToolsProps = { readonly entry: OutlineEntry; readonly unit: Unit };

/** What the reader can say of a document whose beginning or number is inferred. */
function UnitTools({ entry, unit }: ToolsProps) {
  const store = useStore();
  const { source } = usePane();
  const [isRenumbering, setRenumbering] = useState(false);
  return (
    <div className="inferred-tools">
      {isOpen(unit) && (
        <button
          type="button"
          className="button-link"
          aria-label={`Confirm Document ${unit.label}`}
          onClick={() => void correct(store, source.id, { kind: 'confirm', ids: [unit.id] })}
        >
          Confirm
        </button>
      )}
      <button
        type="button"
        className="button-link"
        aria-label={`Reject Document ${unit.label}`}
        onClick={() => void correct(store, source.id, { kind: 'reject', ids: [unit.id] })}
      >
        Reject
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={`Renumber from Document ${unit.label} on`}
        aria-expanded={isRenumbering}
        onClick={() => setRenumbering(!isRenumbering)}
      >
        Renumber from here
      </button>
      {isRenumbering && <NumberField entry={entry} onDone={() => setRenumbering(false)} />}
    </div>
  );
}

type FieldProps = { readonly entry: OutlineEntry; readonly onDone: () => void };

function NumberField({ entry, onDone }: FieldProps) {
  const store = useStore();
  const { source } = usePane();
  const [typed, setTyped] = useState(String(entry.unit?.number ?? ''));
  const number = Number(typed);
  return (
    <form
      className="renumber"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isInteger(number) || number < 1) return;
        onDone();
        void correct(store, source.id, { kind: 'renumber', block: entry.block, number });
      }}
    >
      <input
        className="field"
        type="number"
        min={1}
        aria-label="Number of this document"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        Renumber
      </button>
    </form>
  );
}
