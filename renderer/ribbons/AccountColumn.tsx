import { memo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import { AccountTitle } from '../collation/AccountTitle';
import { useGrowingCount } from '../collation/useGrowingCount';
import type { Choice } from '../state/view';
import { type Collated, ColumnPassage } from './ColumnPassage';

type Props = {
  readonly column: number;
  readonly passages: readonly ToldPassage[];
  readonly collated: Collated;
  readonly choice: Choice;
  readonly eventDate: string | null;
  readonly marking: Settings['marking'];
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly isAlone: boolean;
  readonly onAlone: (source: string, isAlone: boolean) => void;
};

const noNotes: readonly Note[] = [];

/** One account in its own unbroken text, which scrolls by itself or along with the others. */
export const AccountColumn = memo(function AccountColumn(props: Props) {
  const { column, passages, collated, marking, notes, isAlone } = props;
  const count = useGrowingCount(passages.length);
  const account = collated.accounts[column];
  if (account === undefined) return null;
  const { shortTitle } = account.source;
  return (
    <section className="account-column" aria-label={shortTitle}>
      <header className="account-head">
        <AccountTitle account={account} choice={props.choice} eventDate={props.eventDate} />
        <button
          type="button"
          className="button button-plain scrolls-along"
          aria-pressed={!isAlone}
          aria-label={`Scrolls along: ${shortTitle}`}
          title={isAlone ? 'Take it back: scroll it along' : 'Let it go: scroll it on its own'}
          onClick={() => props.onAlone(account.source.id, !isAlone)}
        >
          {isAlone ? 'On its own' : 'Scrolls along'}
        </button>
      </header>
      <div
        className="account-text"
        data-column={column}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={`Text of ${shortTitle}`}
      >
        <ol>
          {passages.slice(0, count).map((told) => (
            <ColumnPassage
              key={told.placed.key}
              told={told}
              column={column}
              collated={collated}
              marking={marking}
              notes={notes.get(told.placed.key) ?? noNotes}
            />
          ))}
        </ol>
      </div>
    </section>
  );
});
