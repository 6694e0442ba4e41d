import { useId, useState } from 'react';
import type { ImportItem } from '../../domain/importing/importOutcome';
import { useAppState, useStore } from '../state/StoreContext';
import { sayImports } from './sayImports';
import './imports.css';

/** The files of this session on their way into the library, and how each ended. */
export function ImportList() {
  const store = useStore();
  const id = useId();
  const { items } = useAppState().imports;
  const [readUpTo, setReadUpTo] = useState(-1);
  const shown = items.filter((item) => item.id > readUpTo);
  const isRunning = shown.some(({ state }) => state === 'waiting' || state === 'parsing');
  return (
    <section className="imports" aria-labelledby={id} hidden={shown.length === 0}>
      <div className="imports-head">
        <h2 id={id}>Brought in</h2>
        <p role="status">{shown.length > 0 && sayImports(shown)}</p>
        {isRunning ? (
          <button type="button" className="button" onClick={() => void store.cancelImport()}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            className="button button-plain"
            onClick={() => setReadUpTo(items.at(-1)?.id ?? -1)}
          >
            Close the list
          </button>
        )}
      </div>
      <ImportProgressBar items={shown} isRunning={isRunning} />
      <ImportItems items={shown} />
    </section>
  );
}

type BarProps = { readonly items: readonly ImportItem[]; readonly isRunning: boolean };

function ImportProgressBar({ items, isRunning }: BarProps) {
  if (!isRunning || items.length < 2) return null;
  const ended = items.filter(({ state }) => state === 'done' || state === 'cancelled').length;
  return <progress aria-label="Files brought in" value={ended} max={items.length} />;
}

/** What a reader should look at stands first: refused, then with remarks; of the rest the last few. */
const mostPlain = 12;

function ImportItems({ items }: { readonly items: readonly ImportItem[] }) {
  const plain = items.filter((item) => rank(item) === 0);
  const told = items
    .filter((item) => rank(item) > 0)
    .sort((left, right) => rank(right) - rank(left) || left.id - right.id);
  return (
    <ul className="import-items">
      {[...told, ...plain.slice(-mostPlain)].map((item) => (
        <ImportEntry key={item.id} item={item} />
      ))}
      {plain.length > mostPlain && (
        <li className="muted small">and {plain.length - mostPlain} more without remarks</li>
      )}
    </ul>
  );
}

function rank({ outcome }: ImportItem): number {
  if (outcome?.outcome === 'refused') return 2;
  return outcome?.outcome === 'remarks' ? 1 : 0;
}

const stateWords: Readonly<Record<ImportItem['state'], string>> = {
  waiting: 'waiting',
  parsing: 'being read',
  done: 'brought in',
  cancelled: 'cancelled',
};

function ImportEntry({ item: { name, state, outcome } }: { readonly item: ImportItem }) {
  const store = useStore();
  const isRefused = outcome?.outcome === 'refused';
  const open = (id: string) =>
    store.send({ kind: 'viewOpened', view: { kind: 'reading', source: id, passage: null } });
  return (
    <li className="import-item" data-outcome={outcome?.outcome ?? state}>
      {outcome !== null && !isRefused ? (
        <button type="button" className="button-link" onClick={() => open(outcome.id)}>
          <bdi>{name}</bdi>
        </button>
      ) : (
        <bdi>{name}</bdi>
      )}
      <span className="muted">{isRefused ? 'refused' : stateWords[state]}</span>
      {isRefused && <p>{outcome.reason.message}</p>}
      {outcome?.outcome === 'remarks' && (
        <ul>
          {outcome.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
