import type { Account } from '../../domain/library/account';
import { displayDate } from '../../domain/library/displayDate';
import { timeSince } from '../../domain/library/timeSince';
import { SourceLink } from '../reading/SourceLink';
import { useStore } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { moveAccount } from './chooseAccounts';
import './accountTitle.css';

type Props = {
  readonly account: Account;
  readonly choice: Choice;
  /** EDTF; null where no one event is compared. */
  readonly eventDate: string | null;
};

/** What heads a column: siglum, title, kind, date, distance from the event, where the teller stood. */
export function AccountTitle({ account, choice, eventDate }: Props) {
  const { source, standing } = account;
  const written = eventDate === null ? displayDate(source.date) : timeSince(eventDate, source.date);
  const isBase = choice.base === source.id;
  return (
    <>
      <div className="account-line">
        <span className="siglum">{source.siglum}</span>
        <SourceLink source={source} className="account-title" />
        {isBase && <span className="base-sign">Base</span>}
        {choice.order === source.id && !isBase && <span className="base-sign">Order</span>}
      </div>
      <p className="muted small">
        {[source.authors.join(', '), source.kind, written, standing].filter(Boolean).join(' · ')}
      </p>
      <AccountTools source={source.id} title={source.shortTitle} choice={choice} />
    </>
  );
}

type ToolsProps = {
  readonly source: string;
  readonly title: string;
  readonly choice: Choice;
};

/** Moves the column and makes it the base; seen when the pointer or the focus is in the head. */
function AccountTools({ source, title, choice }: ToolsProps) {
  const store = useStore();
  const moves = [
    { name: `Move left: ${title}`, sign: '‹', next: moveAccount(choice, source, -1) },
    { name: `Move right: ${title}`, sign: '›', next: moveAccount(choice, source, 1) },
  ];
  const isLeading = (choice.order ?? choice.base) === source;
  return (
    <div className="account-tools">
      {!isLeading && (
        <button
          type="button"
          className="button button-plain base-button"
          aria-label={`Its order for the rows: ${title}`}
          title={`Rows in the order of ${title}`}
          onClick={() =>
            store.send({ kind: 'choiceChanged', choice: { ...choice, order: source } })
          }
        >
          Its order
        </button>
      )}
      {choice.base !== source && (
        <button
          type="button"
          className="button button-plain base-button"
          aria-label={`Make base: ${title}`}
          onClick={() => store.send({ kind: 'choiceChanged', choice: { ...choice, base: source } })}
        >
          Make base
        </button>
      )}
      {moves.map(({ name, sign, next }) => (
        <button
          key={name}
          type="button"
          className="button button-plain base-button"
          aria-label={name}
          title={name}
          disabled={next === null}
          onClick={() => next !== null && store.send({ kind: 'choiceChanged', choice: next })}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
