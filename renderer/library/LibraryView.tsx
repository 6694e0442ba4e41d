import type { Library } from '../../domain/library/library';
import { BringIn } from './BringIn';
import { EpisodeList } from './EpisodeList';
import { ImportList } from './ImportList';
import { LibraryChooser } from './LibraryChooser';
import { ProblemList } from './ProblemList';
import { SourceShelf } from './SourceShelf';
import { TrashList } from './TrashList';
import { usePaste } from './usePaste';
import './library.css';

/** All that this reader has: what happened, and the sources that tell it. */
export function LibraryView({ library }: { readonly library: Library }) {
  usePaste();
  return (
    <div className="library">
      <header className="library-head">
        <div>
          <h1>{library.name}</h1>
          <p className="muted">
            {library.episodes.length} events, {library.sources.length} sources
          </p>
        </div>
        <LibraryChooser />
        <BringIn />
      </header>
      <ImportList />
      <ProblemList problems={library.problems} />
      <EpisodeList library={library} />
      <SourceShelf library={library} />
      <TrashList />
    </div>
  );
}
