import { useDeferredValue } from 'react';
import type { Library } from '../../domain/library/library';
import { useDrawnForPaper } from '../blocks/useDrawnForPaper';
import { RibbonsView } from '../ribbons/RibbonsView';
import { useAppState } from '../state/StoreContext';
import { TextsAwaited } from '../state/TextsAwaited';
import { useTexts } from '../state/useTexts';
import type { Choice } from '../state/view';
import { CollationProgressLine } from './CollationProgressLine';
import { CollationTools } from './CollationTools';
import { EpisodeHead } from './EpisodeHead';
import { RowsView } from './RowsView';
import { useCollated } from './useCollated';
import { useCollation } from './useCollation';
import '../passages/passages.css';
import './collation.css';

type Props = { readonly library: Library; readonly choice: Choice };

/** The comparison: one column an account, one row a moment. */
export function CollationView({ library, choice }: Props) {
  const texts = useTexts(choice.accounts);
  if (texts.kind !== 'ready') return <TextsAwaited texts={texts} />;
  return <OpenComparison library={library} choice={choice} />;
}

function OpenComparison({ library, choice }: Props) {
  // A long comparison takes many frames to draw: the reader goes on with what there was.
  const open = useDeferredValue(useCollation(library, choice));
  const collated = useCollated(open);
  useDrawnForPaper();
  const { settings } = useAppState();
  // Until the passages are aligned there are no rows: every account is read in its own text meanwhile.
  const isAligned = open.rows.length > 0;
  const episode = library.episodes.find(({ id }) => id === choice.episode);
  if (open.accounts.length < 2) return <TooFewAccounts />;
  const shared = { choice: open.choice, eventDate: episode?.date ?? null };
  const place = `${open.choice.base} ${open.choice.accounts}`;
  return (
    <div className="collation" data-marking={settings.marking}>
      <EpisodeHead library={library} choice={choice} />
      <CollationTools library={library} choice={choice} />
      <CollationProgressLine progress={open.progress} choice={choice} />
      {settings.layout === 'ribbons' || !isAligned ? (
        <RibbonsView key={place} collated={collated} {...shared} />
      ) : (
        <RowsView key={`${place} ${open.choice.order}`} collated={collated} {...shared} />
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
