import { memo, useMemo } from 'react';
import { spanText } from '../../domain/text/span';
import { type InlinePart, inlineRows } from '../../domain/versions/inlineRows';
import type { VersionSide, Versions } from '../../domain/versions/versions';
import { MovedSigns } from './MovedSigns';
import { NotedWords } from './NotedWords';
import { VersionBlocks, type VersionRows } from './VersionBlocks';
import type { VersionSources } from './versionSources';

type Props = { readonly versions: Versions; readonly sources: VersionSources };

/** Both versions as one text: what both have once, and where they part, what each has under its siglum. */
export function InOneText({ versions, sources }: Props) {
  const rows = useMemo(() => openRows(versions, sources), [versions, sources]);
  return (
    <div className="versions-inline">
      <p className="versions-sigla">
        <span className="siglum">{sources.left.siglum}</span> {sources.left.shortTitle}
        {', '}
        <span className="siglum">{sources.right.siglum}</span> {sources.right.shortTitle}
      </p>
      <VersionBlocks rows={rows} />
    </div>
  );
}

function openRows(versions: Versions, sources: VersionSources): VersionRows {
  const rows = inlineRows(versions);
  const partsOf = (at: number) => rows[at] ?? [];
  return {
    count: rows.length,
    as: 'div',
    partsOf: (at) =>
      partsOf(at).map(({ side, passage, text, marks }) => {
        const own = side === 'right' ? 'right' : 'left';
        return { side: own, source: sources[own].id, passage, text, marks };
      }),
    lettersOf: (at) => partsOf(at).reduce((sum, { text }) => sum + text.length, 0),
    draw: (at) => <InlineRow key={at} parts={partsOf(at)} versions={versions} sources={sources} />,
  };
}

type RowProps = Props & { readonly parts: readonly InlinePart[] };

const InlineRow = memo(function InlineRow({ parts, ...context }: RowProps) {
  return (
    <p className="inline-row">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a row are never moved among themselves
        <Part key={at} part={part} breaks={at > 0 && part.beginsParagraph} {...context} />
      ))}
    </p>
  );
});

type PartProps = Props & { readonly part: InlinePart; readonly breaks: boolean };

function Part({ part, breaks, versions, sources }: PartProps) {
  const { side, passage, start, text, marks } = part;
  const own = side === 'right' ? 'right' : 'left';
  return (
    <>
      {breaks && <br />}
      {side !== 'both' && marks.length > 0 && (
        <span className="siglum inline-siglum">{sources[side].siglum}</span>
      )}
      <NotedWords
        source={sources[own].id}
        passage={passage}
        text={textOf(versions[own], passage)}
        start={start}
        end={start + text.length}
        marks={marks}
      />
      {side !== 'both' && (
        <MovedSigns marks={marks} side={side} versions={versions} sources={sources} />
      )}
    </>
  );
}

const texts = new WeakMap<VersionSide, ReadonlyMap<string, string>>();

/** The text of a passage of a version; the passages of a version are looked up once. */
function textOf(version: VersionSide, passage: string): string {
  const known =
    texts.get(version) ??
    new Map(version.paragraphs.map((one) => [one.passage, spanText(version.text, one.span)]));
  texts.set(version, known);
  return known.get(passage) ?? '';
}
