import { memo, useMemo } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import type { Source } from '../../domain/library/source';
import { spanText } from '../../domain/text/span';
import type { MarkedParagraph, VersionRow, Versions } from '../../domain/versions/versions';
import { SourceLink } from '../reading/SourceLink';
import { VersionBlocks, type VersionRows } from './VersionBlocks';
import { VersionParagraph } from './VersionParagraph';
import type { VersionSources } from './versionSources';

type Props = { readonly versions: Versions; readonly sources: VersionSources };

/** Both versions as running text in two columns, the paragraphs that belong together beside one another. */
export function SideBySide({ versions, sources }: Props) {
  const rows = useMemo(() => openRows(versions, sources), [versions, sources]);
  return (
    <table className="versions-table">
      <caption className="visually-hidden">Two versions, paragraph by paragraph</caption>
      <thead>
        <tr>
          <VersionHead source={sources.left} />
          <VersionHead source={sources.right} />
        </tr>
      </thead>
      <VersionBlocks rows={rows} />
    </table>
  );
}

function openRows(versions: Versions, sources: VersionSources): VersionRows {
  const paragraphs = (at: number, side: 'left' | 'right') => versions.rows[at]?.[side] ?? [];
  const partsOf = (at: number, side: 'left' | 'right') =>
    paragraphs(at, side).map(({ passage, span, marks }) => {
      const text = spanText(versions[side].text, span);
      return { side, source: sources[side].id, passage, text, marks };
    });
  return {
    count: versions.rows.length,
    as: 'tbody',
    partsOf: (at) => [...partsOf(at, 'left'), ...partsOf(at, 'right')],
    lettersOf: (at) =>
      Math.max(lettersOf(paragraphs(at, 'left')), lettersOf(paragraphs(at, 'right'))),
    draw: (at) => {
      const row = versions.rows[at];
      return row && <ParagraphRow key={at} row={row} versions={versions} sources={sources} />;
    },
  };
}

function lettersOf(paragraphs: readonly MarkedParagraph[]): number {
  return paragraphs.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function VersionHead({ source }: { readonly source: Source }) {
  return (
    <th scope="col">
      <span className="siglum">{source.siglum}</span>{' '}
      <SourceLink source={source} className="version-title" />
      <p className="muted small">
        {[source.authors.join(', '), source.kind, displayDate(source.date)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </th>
  );
}

type RowProps = Props & { readonly row: VersionRow };

const ParagraphRow = memo(function ParagraphRow({ row, versions, sources }: RowProps) {
  return (
    <tr>
      {(['left', 'right'] as const).map((side) => (
        <td key={side}>
          {row[side].map((paragraph) => (
            <VersionParagraph
              key={paragraph.passage}
              paragraph={paragraph}
              side={side}
              versions={versions}
              sources={sources}
            />
          ))}
        </td>
      ))}
    </tr>
  );
});
