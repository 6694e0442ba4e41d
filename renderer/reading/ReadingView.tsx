import { useEffect, useRef } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { showPassage } from '../passages/showPassage';
import { PassageList } from './PassageList';
import { Precis } from './Precis';
import { Provenance } from './Provenance';
import { ToldIn } from './ToldIn';
import '../passages/passages.css';
import './reading.css';

type Props = {
  readonly library: Library;
  /** Id of the source to read. */
  readonly source: string;
  /** The passage to go to; null begins at the top. */
  readonly passage: string | null;
};

/** One source to be read: what it is, where it comes from, and the passages we hold of it. */
export function ReadingView({ library, source: sourceId, passage }: Props) {
  const source = library.sources.find(({ id }) => id === sourceId);
  if (source === undefined) return <UnknownSource id={sourceId} />;
  return <SourceText key={source.id} library={library} source={source} passage={passage} />;
}

type TextProps = {
  readonly library: Library;
  readonly source: Source;
  readonly passage: string | null;
};

function SourceText({ library, source, passage }: TextProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (passage !== null && showPassage(source.id, passage)) return;
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [source.id, passage]);
  const where = [displayDate(source.date), source.place].filter(Boolean).join(' · ');
  return (
    <article className="reading-page" aria-labelledby="reading-title">
      <header className="reading-row reading-head">
        <p className="reading-label">{source.kind}</p>
        <h1 id="reading-title" ref={title} tabIndex={-1}>
          {source.title}
        </h1>
        <p className="reading-date">{where}</p>
      </header>
      <div className="reading-row reading-about">
        <section aria-labelledby="reading-precis">
          <h2 id="reading-precis" className="reading-label">
            What it is, in our words
          </h2>
          <Precis library={library} source={source} />
        </section>
        <Provenance source={source} />
      </div>
      <PassageList library={library} source={source} />
      <ToldIn library={library} source={source} />
    </article>
  );
}

function UnknownSource({ id }: { readonly id: string }) {
  return (
    <div className="page-words">
      <h1>This source is not in the library</h1>
      <p>
        No source of the library is called “{id}”. Its file may have been taken out or could not be
        read; the Library names every file that could not.
      </p>
    </div>
  );
}
