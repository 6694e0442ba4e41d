import { displayDate } from '../../domain/library/displayDate';
import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import { SourceDetails } from './SourceDetails';

type Props = {
  readonly source: Source;
  readonly index: number;
  /** Tells how high the row has become. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly isNoted: boolean;
  readonly isRead: boolean;
  readonly isChosen: boolean;
  readonly isChanging: boolean;
  readonly onToggle: () => void;
  readonly onChange: () => void;
};

/** One source; while it is being changed, its fields stand in the place of its title. */
export function SourceRow(props: Props) {
  const { source, index, measure, isChosen, isChanging, onToggle, onChange } = props;
  const { shortTitle, kind, date, authors, archive, catalogue } = source;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td>
        <input
          type="checkbox"
          aria-label={`Compare ${shortTitle}`}
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      {isChanging ? (
        <th scope="row" colSpan={6}>
          <SourceDetails source={source} onClose={onChange} />
        </th>
      ) : (
        <>
          <th scope="row">
            <SourceName {...props} />
          </th>
          <td>{kind}</td>
          <td>{displayDate(date)}</td>
          <td>{authors.join(', ')}</td>
          <td>{archive}</td>
          <td>
            {catalogue?.number}
            {catalogue?.numberIs === 'inferred' && <span className="muted"> inferred</span>}
          </td>
        </>
      )}
      <td>
        <button
          type="button"
          className="button-link row-change"
          aria-label={`${isChanging ? 'Done with' : 'Change what is said of'} ${shortTitle}`}
          aria-expanded={isChanging}
          onClick={onChange}
        >
          {isChanging ? 'Done' : 'Change'}
        </button>
      </td>
    </tr>
  );
}

function SourceName({ source, isNoted, isRead }: Props) {
  const store = useStore();
  const { id, siglum, title, shortTitle, tags = [], collections = [] } = source;
  const read = () =>
    store.send({ kind: 'viewOpened', view: { kind: 'reading', source: id, passage: null } });
  const signs = [
    ...tags.map((tag) => `#${tag}`),
    ...collections.map((name) => `in ${name}`),
    ...(isNoted ? ['with notes'] : []),
    ...(isRead ? ['read'] : []),
  ];
  return (
    <div className="source-name">
      <span className="siglum">{siglum}</span>
      <div>
        <button type="button" className="button-link source-title" onClick={read}>
          {shortTitle}
        </button>
        {title !== shortTitle && <p className="source-long-title">{title}</p>}
        {signs.length > 0 && <p className="source-signs">{signs.join(' · ')}</p>}
      </div>
    </div>
  );
}
