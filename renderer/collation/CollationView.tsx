import { type ReactNode, useMemo } from 'react';
import { tellers } from '../../domain/collation/tellers';
import type { Library } from '../../domain/library/library';
import { markReadings } from '../../domain/marking/markReadings';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { AccountHead } from './AccountHead';
import { CollationTools } from './CollationTools';
import { EpisodeHead } from './EpisodeHead';
import { MomentRow } from './MomentRow';
import { useCollation } from './useCollation';
import '../passages/passages.css';
import './collation.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** The comparison: one column an account, one row a moment. */
export function CollationView({ library, choice }: Props) {
  const open = useCollation(library, choice);
  const { settings } = useAppState();
  const marks = useMemo(
    () => open.rows.map((row) => markReadings(row, open.base, open.collation.links)),
    [open],
  );
  if (open.accounts.length < 2) return <TooFewAccounts />;
  return (
    <div className="collation" data-marking={settings.marking}>
      <EpisodeHead library={library} choice={choice} />
      <CollationTools library={library} choice={choice} />
      <table className="collation-table">
        <caption className="visually-hidden">
          The accounts side by side: one column an account, one row a moment
        </caption>
        <thead>
          <tr>
            <th scope="col" className="moment-head">
              <span className="visually-hidden">Moment</span>
            </th>
            {open.accounts.map((account) => (
              <AccountHead
                key={account.source.id}
                account={account}
                choice={choice}
                eventDate={library.episodes.find(({ id }) => id === choice.episode)?.date ?? null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {open.rows.map((row, index) =>
            settings.moments === 'shared' && tellers(row) < 2 ? null : (
              <MomentRow
                key={row.moment.id}
                row={row}
                number={index + 1}
                open={open}
                marks={marks[index] ?? new Map()}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function TooFewAccounts(): ReactNode {
  return (
    <div className="page-words">
      <h1>Two accounts make a comparison</h1>
      <p>
        Choose two to six sources in the Library, or an episode that several sources tell, such as
        the meeting of 22 October 1993.
      </p>
    </div>
  );
}
