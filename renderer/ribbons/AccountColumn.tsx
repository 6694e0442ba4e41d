import { memo, useMemo } from 'react';
import type { ToldPassage } from '../../domain/collation/arrangeColumns';
import type { Note } from '../../domain/notes/note';
import type { Settings } from '../../domain/settings';
import { cutBlocks } from '../blocks/cutBlocks';
import { useWantedBlocks } from '../blocks/useWantedBlocks';
import { AccountTitle } from '../collation/AccountTitle';
import type { Collated } from '../collation/collated';
import type { Choice } from '../state/view';
import { PassageBlock } from './PassageBlock';

type Props = {
  readonly column: number;
  readonly passages: readonly ToldPassage[];
  readonly collated: Collated;
  readonly choice: Choice;
  readonly eventDate: string | null;
  readonly marking: Settings['marking'];
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** The ordinal of the passage at which it opens. */
  readonly opening: number;
  readonly isAlone: boolean;
  readonly onAlone: (source: string, isAlone: boolean) => void;
};

/** One account in its own unbroken text, which scrolls by itself or along with the others. */
export const AccountColumn = memo(function AccountColumn(props: Props) {
  const { column, passages, collated, marking, notes, isAlone } = props;
  const blocks = useMemo(() => cutBlocks(passages), [passages]);
  const isWanted = useWantedBlocks(passages.length, props.opening - 1);
  const account = collated.accounts[column];
  if (account === undefined) return null;
  const { shortTitle } = account.source;
  return (
    <section className="account-column" aria-label={shortTitle} data-account={account.source.id}>
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
        data-scroller
        data-column={column}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={`Text of ${shortTitle}`}
      >
        <div role="list" style={{ '--digits': String(passages.length).length }}>
          {blocks.map((block, index) => (
            <PassageBlock
              key={block[0]?.placed.key}
              passages={block}
              column={column}
              collated={collated}
              marking={marking}
              notes={notes}
              isWanted={isWanted(index)}
            />
          ))}
        </div>
      </div>
    </section>
  );
});
