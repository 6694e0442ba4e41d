import { useId, useMemo, useState } from 'react';
import type { Block } from '../../../domain/blocks/block';
import { type InventoryGroup, inventory } from '../../../domain/structure/inventory';
import { isOpen } from '../../../domain/structure/isOpen';
import type { Structure } from '../../../domain/structure/structure';
import { useAppState, useStore } from '../../state/StoreContext';
import { LongList } from '../../ui/LongList';
import { usePane } from '../PaneContext';
import { correct } from './correct';
import { RecognisedEntry } from './RecognisedEntry';
import { Rejected } from './Rejected';
import './recognised.css';

type Props = { readonly blocks: readonly Block[]; readonly structure: Structure };

/** All that was recognised in a text, by kind: where a reader goes from one to the next, and confirms many at once. */
export function Recognised({ blocks, structure }: Props) {
  const { source } = usePane();
  const [isOpenOnly, setOpenOnly] = useState(false);
  const all = useMemo(() => inventory(blocks, structure), [blocks, structure]);
  const groups = useMemo(() => (isOpenOnly ? openOnly(all) : all), [all, isOpenOnly]);
  return (
    <section
      className="contents recognised-list"
      aria-label={`What was recognised in ${source.shortTitle}`}
    >
      <h2 className="reading-label">Recognised</h2>
      <MarksChoice />
      <label className="type-check">
        <input
          type="checkbox"
          checked={isOpenOnly}
          onChange={({ target }) => setOpenOnly(target.checked)}
        />
        Only what is inferred
      </label>
      {groups.length === 0 && <p className="muted">{sayNone(isOpenOnly)}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      <Rejected structure={structure} />
    </section>
  );
}

function openOnly(groups: readonly InventoryGroup[]): readonly InventoryGroup[] {
  return groups
    .map(({ kind, entries }) => ({
      kind,
      entries: entries.filter(({ things }) => things.some(isOpen)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function sayNone(isOpenOnly: boolean): string {
  return isOpenOnly
    ? 'Nothing is left for you to confirm or reject.'
    : 'Nothing was recognised in this text.';
}

function MarksChoice() {
  const store = useStore();
  const { marksRecognised } = useAppState().settings;
  return (
    <label className="type-check">
      <input
        type="checkbox"
        checked={marksRecognised}
        onChange={({ target }) => void store.changeSettings({ marksRecognised: target.checked })}
      />
      Marked in the text
    </label>
  );
}

const names: Readonly<
  Record<
    InventoryGroup['kind'],
    { readonly title: string; readonly one: string; readonly many: string }
  >
> = {
  turn: { title: 'Speakers', one: 'speaker', many: 'speakers' },
  date: { title: 'Dates', one: 'date', many: 'dates' },
  gap: { title: 'Gaps', one: 'gap', many: 'gaps' },
  'page number': { title: 'Pages', one: 'page', many: 'pages' },
  unit: { title: 'Documents', one: 'document', many: 'documents' },
  reference: { title: 'References', one: 'reference', many: 'references' },
  footnote: { title: 'Footnotes', one: 'footnote', many: 'footnotes' },
};

function Group({ group: { kind, entries } }: { readonly group: InventoryGroup }) {
  const store = useStore();
  const { source } = usePane();
  const id = useId();
  const { title, one, many } = names[kind];
  const open = entries.filter(({ things }) => things.some(isOpen));
  const confirmAll = () => {
    const ids = open.flatMap(({ things }) => things.filter(isOpen).map((thing) => thing.id));
    void correct(store, source.id, { kind: 'confirm', ids });
  };
  return (
    <details className="recognised-group">
      <summary id={id}>
        {title} <span className="muted">{sayCount(entries.length, open.length)}</span>
      </summary>
      {open.length > 0 && (
        <button type="button" className="button" onClick={confirmAll}>
          {sayAll(open.length, one, many)}
        </button>
      )}
      <ul aria-labelledby={id}>
        <LongList items={entries}>
          {(entry) => <RecognisedEntry key={entry.things[0]?.id} entry={entry} />}
        </LongList>
      </ul>
    </details>
  );
}

/** "Confirm all 12 speakers". */
function sayAll(count: number, one: string, many: string): string {
  if (count === 1) return `Confirm the ${one}`;
  return count === 2 ? `Confirm both ${many}` : `Confirm all ${count} ${many}`;
}

function sayCount(all: number, open: number): string {
  return open === 0 ? `${all}` : `${all}, ${open === all ? 'all' : open} inferred`;
}
