import { memo, useMemo } from 'react';
import { type InlinePart, inlineRows } from '../../domain/versions/inlineRows';
import type { Versions } from '../../domain/versions/versions';
import type { VersionSources } from './VersionsView';
import { VersionWords } from './VersionWords';

type Props = { readonly versions: Versions; readonly sources: VersionSources };

/** Both versions as one text: what both have once, and where they part, what each has under its siglum. */
export function InOneText({ versions, sources }: Props) {
  const rows = useMemo(() => inlineRows(versions), [versions]);
  return (
    <div className="versions-inline">
      <p className="muted">
        <span className="siglum">{sources.left.siglum}</span> {sources.left.shortTitle}
        {', '}
        <span className="siglum">{sources.right.siglum}</span> {sources.right.shortTitle}
      </p>
      {rows.map((parts, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved among themselves
        <InlineRow key={row} parts={parts} sources={sources} />
      ))}
    </div>
  );
}

type RowProps = { readonly parts: readonly InlinePart[]; readonly sources: VersionSources };

const InlineRow = memo(function InlineRow({ parts, sources }: RowProps) {
  return (
    <p className="inline-row">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row are never moved among themselves
        <Part key={at} part={part} breaks={at > 0 && part.beginsParagraph} sources={sources} />
      ))}
    </p>
  );
});

type PartProps = {
  readonly part: InlinePart;
  readonly breaks: boolean;
  readonly sources: VersionSources;
};

function Part({ part: { side, text, marks }, breaks, sources }: PartProps) {
  const isSilent = marks.length === 0 || text.trim() === '';
  return (
    <>
      {breaks && <br />}
      {side !== 'both' && !isSilent && (
        <span className="siglum inline-siglum">{sources[side].siglum} </span>
      )}
      <VersionWords text={text} marks={marks} />
    </>
  );
}
