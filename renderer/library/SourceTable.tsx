import { displayDate } from '../../domain/library/displayDate';
import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import type { Shelf, ShelfOrder } from '../state/state';

const columns = [
  { order: 'source', title: 'Source' },
  { order: 'kind', title: 'Kind' },
  { order: 'date', title: 'Date' },
  { order: 'author', title: 'Author' },
  { order: 'archive', title: 'Archive' },
  { order: 'number', title: 'Number' },
] as const satisfies readonly { order: ShelfOrder; title: string }[];

type Props = {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly onArrange: (change: Partial<Shelf>) => void;
};

/** The sources as a table that its column heads put in order. */
export function SourceTable({ sources, shelf, onArrange }: Props) {
  const toggle = (id: string) => {
    const others = shelf.chosen.filter((chosen) => chosen !== id);
    onArrange({ chosen: others.length < shelf.chosen.length ? others : [...others, id] });
  };
  return (
    <table className="source-table">
      <caption className="visually-hidden">The sources of the library</caption>
      <thead>
        <tr>
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
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            isChosen={shelf.chosen.includes(source.id)}
            onToggle={() => toggle(source.id)}
          />
        ))}
      </tbody>
    </table>
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

type RowProps = {
  readonly source: Source;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

function SourceRow({ source, isChosen, onToggle }: RowProps) {
  const store = useStore();
  const { id, siglum, title, shortTitle, kind, date, authors, archive, catalogue } = source;
  const read = () =>
    store.send({ kind: 'viewOpened', view: { kind: 'reading', source: id, passage: null } });
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Compare ${shortTitle}`}
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      <th scope="row">
        <div className="source-name">
          <span className="siglum">{siglum}</span>
          <div>
            <button type="button" className="button-link source-title" onClick={read}>
              {shortTitle}
            </button>
            {title !== shortTitle && <p className="source-long-title">{title}</p>}
          </div>
        </div>
      </th>
      <td>{kind}</td>
      <td>{displayDate(date)}</td>
      <td>{authors.join(', ')}</td>
      <td>{archive}</td>
      <td>
        {catalogue?.number}
        {catalogue?.numberIs === 'inferred' && <span className="muted"> inferred</span>}
      </td>
    </tr>
  );
}
