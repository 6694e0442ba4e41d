import { displayDate } from '../../domain/library/displayDate';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { ImportRemarks } from './ImportRemarks';
import { PassageList } from './PassageList';
import { Precis } from './Precis';
import { Provenance } from './Provenance';
import { HeaderFacts } from './structure/HeaderFacts';
import { ToldIn } from './ToldIn';
import { BlockText } from './text/BlockText';
import type { ReadSource } from './useReadSource';

type Props = {
  readonly library: Library;
  readonly source: Source;
  readonly read: ReadSource;
  /** The passage that the text opens at. */
  readonly opening: string | null;
};

/** A source: what it is, where it comes from, and its words. */
export function SourceText({ library, source, read, opening }: Props) {
  const where = [displayDate(source.date), source.place].filter(Boolean).join(' · ');
  const title = `reading-title-${source.id}`;
  return (
    <article
      className="reading-page"
      aria-labelledby={title}
      lang={source.language}
      // Of passages the margin says who reports them; a text of its own has nothing there.
      data-margin={read.blocks === null ? '' : undefined}
    >
      <header className="reading-row reading-head">
        <p className="reading-label">{source.kind}</p>
        <h1 id={title} tabIndex={-1}>
          {source.title}
        </h1>
        <p className="reading-date">{where}</p>
      </header>
      <div className="reading-row reading-about">
        {source.precis !== '' && (
          <section aria-label="What it is, in our words">
            <p className="reading-label">What it is, in our words</p>
            <Precis library={library} source={source} />
          </section>
        )}
        <Provenance source={source} />
        <ImportRemarks source={source} />
        {read.blocks !== null && <HeaderFacts blocks={read.blocks} structure={read.structure} />}
      </div>
      {read.blocks === null ? (
        <PassageList library={library} source={source} />
      ) : (
        <BlockText source={source.id} blocks={read.blocks} leads={read.leads} opening={opening} />
      )}
      <ToldIn library={library} source={source} />
    </article>
  );
}
