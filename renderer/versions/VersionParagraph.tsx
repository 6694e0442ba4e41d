import { spanText } from '../../domain/text/span';
import type { MarkedParagraph, Versions } from '../../domain/versions/versions';
import { Lacuna } from '../passages/Lacuna';
import { MovedSigns } from './MovedSigns';
import { NotedWords } from './NotedWords';
import type { VersionSources } from './versionSources';

type Props = {
  readonly paragraph: MarkedParagraph;
  readonly side: 'left' | 'right';
  readonly versions: Versions;
  readonly sources: VersionSources;
};

/** A passage of a version: a gap in words, or its text with what is said of it and where its moved blocks went. */
export function VersionParagraph({ paragraph, side, versions, sources }: Props) {
  const { passage, span, marks } = paragraph;
  const text = spanText(versions[side].text, span);
  const gap = marks.find(({ tag }) => tag.kind === 'gap');
  if (gap?.tag.kind === 'gap' && gap.span.end - gap.span.start === text.length) {
    return <Lacuna cause={gap.tag.cause} />;
  }
  return (
    <div className="version-paragraph">
      <p>
        <NotedWords
          source={sources[side].id}
          passage={passage}
          text={text}
          start={0}
          end={text.length}
          marks={marks}
        />
      </p>
      <MovedSigns marks={marks} side={side} versions={versions} sources={sources} />
    </div>
  );
}
