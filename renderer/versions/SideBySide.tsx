import { memo } from 'react';
import { displayDate } from '../../domain/library/displayDate';
import type { Source } from '../../domain/library/source';
import type { MarkedParagraph, VersionRow, Versions } from '../../domain/versions/versions';
import { useGrowingCount } from '../collation/useGrowingCount';
import { SourceLink } from '../reading/SourceLink';
import { VersionParagraph } from './VersionParagraph';
import type { VersionSources } from './versionSources';

type Props = { readonly versions: Versions; readonly sources: VersionSources };

/** Both versions as running text in two columns, the paragraphs that belong together beside one another. */
export function SideBySide({ versions, sources }: Props) {
  const count = useGrowingCount(versions.rows.length);
  return (
    <table className="versions-table">
      <caption className="visually-hidden">Two versions, paragraph by paragraph</caption>
      <thead>
        <tr>
          <VersionHead source={sources.left} />
          <VersionHead source={sources.right} />
        </tr>
      </thead>
      <tbody>
        {versions.rows.slice(0, count).map((row) => (
          <ParagraphRow key={rowKey(row)} row={row} versions={versions} sources={sources} />
        ))}
      </tbody>
    </table>
  );
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

function rowKey({ left, right }: VersionRow): string {
  const names = (paragraphs: readonly MarkedParagraph[]) =>
    paragraphs.map(({ passage }) => passage);
  return `${names(left)} ${names(right)}`;
}
