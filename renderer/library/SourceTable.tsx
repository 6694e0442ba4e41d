import { useCallback, useState } from 'react';
import type { Shelved } from '../../domain/library/facets';
import type { Source } from '../../domain/library/source';
import type { Shelf, ShelfOrder } from '../state/state';
import { SourceRow } from './SourceRow';
import { useTableRows } from './useTableRows';

const columns = [
  { order: 'source', title: 'Source' },
  { order: 'kind', title: 'Kind' },
  { order: 'date', title: 'Date' },
  { order: 'author', title: 'Author' },
  { order: 'archive', title: 'Archive' },
  { order: 'number', title: 'Number' },
] as const satisfies readonly { order: ShelfOrder; title: string }[];

/** All columns, with that of the tick and that of the change. */
const width = columns.length + 2;

type Props = {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly shelved: Shelved;
  readonly onArrange: (change: Partial<Shelf>) => void;
};

/** The sources as a table that its column heads put in order; of a long one only the rows near the window are drawn. */
export function SourceTable({ sources, shelf, shelved, onArrange }: Props) {
  const [changing, setChanging] = useState<string | null>(null);
  const keyAt = useCallback((index: number) => sources[index]?.id ?? '', [sources]);
  const { body, drawn, measure, above, below } = useTableRows(sources.length, keyAt);
  const toggle = (id: string) => {
    const others = shelf.chosen.filter((chosen) => chosen !== id);
    onArrange({ chosen: others.length < shelf.chosen.length ? others : [...others, id] });
  };
  return (
    <table className="source-table" aria-rowcount={sources.length + 1}>
      <caption className="visually-hidden">The sources of the library</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <span className="visually-hidden">Chosen to compare</span>
          </th>
          {columns.map(({ order, title }) => (
            <ColumnHead
              key={order}
              order={order}
              title={title}
              shelf={shelf}
              onArrange={onArrange}
            />
          ))}
          <th scope="col">
            <span className="visually-hidden">Change</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Room height={above} />
        {drawn.map(({ index }) => {
          const source = sources[index];
          if (source === undefined) return null;
          const { id } = source;
          return (
            <SourceRow
              key={id}
              source={source}
              index={index}
              measure={measure}
              isNoted={shelved.noted.has(id)}
              isRead={shelved.read.has(id)}
              isChosen={shelf.chosen.includes(id)}
              isChanging={changing === id}
              onToggle={() => toggle(id)}
              onChange={() => setChanging(changing === id ? null : id)}
            />
          );
        })}
        <Room height={below} />
      </tbody>
    </table>
  );
}

/** The place of the rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus, and this one is mere room
    <tr aria-hidden="true" className="room">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}

type HeadProps = {
  readonly order: ShelfOrder;
  readonly title: string;
  readonly shelf: Shelf;
  readonly onArrange: (change: Partial<Shelf>) => void;
};

/** Orders the table by its column, and the other way round when it is pressed again. */
function ColumnHead({ order, title, shelf, onArrange }: HeadProps) {
  const isOrdering = shelf.order === order;
  const direction = shelf.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isOrdering ? direction : undefined}>
      <button
        type="button"
        onClick={() => onArrange({ order, isDescending: isOrdering && !shelf.isDescending })}
      >
        {title}
        <span aria-hidden="true" className="sort-sign">
          {isOrdering && (shelf.isDescending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
}
