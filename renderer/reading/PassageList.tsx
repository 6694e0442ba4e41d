import type { Library } from '../../domain/library/library';
import { isLacuna, type Source } from '../../domain/library/source';
import { Lacuna } from '../passages/Lacuna';
import { ReadPassage } from './ReadPassage';
import { ParagraphNumber } from './text/ParagraphNumber';

type Props = { readonly library: Library; readonly source: Source };

/** The passages we hold of a source, each with its place in it, and the gaps between them. */
export function PassageList({ library, source }: Props) {
  return (
    <section className="reading-passages" aria-labelledby="reading-passages">
      <div className="reading-row">
        <h2 id="reading-passages">Passages</h2>
      </div>
      {source.passages.length === 0 && (
        <div className="reading-row">
          <p className="muted">We hold none of its text, only the facts above.</p>
        </div>
      )}
      <ol>
        {source.passages.map((passage, index) => (
          <li key={passage.id} className="reading-row read-passage" data-block={passage.id}>
            <ParagraphNumber passage={passage.id} />
            {isLacuna(passage) ? (
              <Lacuna cause={passage.lacuna} />
            ) : (
              <ReadPassage
                library={library}
                source={source}
                passage={passage}
                ordinal={index + 1}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
