import type { Library } from '../../domain/library/library';
import { EpisodeList } from './EpisodeList';
import { ProblemList } from './ProblemList';
import { SourceShelf } from './SourceShelf';
import './library.css';

/** All that this reader has: what happened, and the sources that tell it. */
export function LibraryView({ library }: { readonly library: Library }) {
  return (
    <div className="library">
      <h1>{library.name}</h1>
      <p className="muted">
        {library.episodes.length} events, {library.sources.length} sources
      </p>
      <ProblemList problems={library.problems} />
      <EpisodeList library={library} />
      <SourceShelf library={library} />
    </div>
  );
}
