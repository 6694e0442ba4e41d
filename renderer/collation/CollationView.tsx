import type { Library } from '../../domain/library/library';
import { TableOverview } from '../overview/TableOverview';
import { RibbonsView } from '../ribbons/RibbonsView';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { CollationProgressLine } from './CollationProgressLine';
import { CollationTools } from './CollationTools';
import { EpisodeHead } from './EpisodeHead';
import { MomentTable } from './MomentTable';
import { useCollation } from './useCollation';
import '../passages/passages.css';
import './collation.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** The comparison: one column an account, one row a moment. */
export function CollationView({ library, choice }: Props) {
  const open = useCollation(library, choice);
  const { settings } = useAppState();
  const episode = library.episodes.find(({ id }) => id === choice.episode);
  if (open.accounts.length < 2) return <TooFewAccounts />;
  return (
    <div className="collation" data-marking={settings.marking}>
      <EpisodeHead library={library} choice={choice} />
      <CollationTools library={library} choice={choice} />
      <CollationProgressLine progress={open.progress} choice={choice} />
      {settings.layout === 'ribbons' ? (
        <RibbonsView library={library} choice={choice} />
      ) : (
        <>
          <MomentTable open={open} choice={choice} eventDate={episode?.date ?? null} />
          <TableOverview open={open} />
        </>
      )}
    </div>
  );
}

function TooFewAccounts() {
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
