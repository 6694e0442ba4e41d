import { Fragment, type ReactNode } from 'react';
import type { Mark } from '../../../domain/blocks/block';
import { cutPieces, type Range } from '../../../domain/text/pieces';
import { spanText } from '../../../domain/text/span';
import { type InlineTag, inlineRanges, type Style } from './inlineRanges';
import { LeadingWords } from './LeadingWords';
import { NotedWords } from './NotedWords';
import { RecognisedWords } from './RecognisedWords';

type Props = {
  readonly source: string;
  readonly block: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Notes, and words that lead elsewhere. */
  readonly ranges: readonly Range<InlineTag>[];
};

/**
 * The words of a block as they were set. The element holds these words and nothing else, so that a selection inside it
 * can be counted in UTF-16 units from its start; what else is seen, the numbers of pages, is drawn by the stylesheet.
 */
export function MarkedText({ source, block, text, marks, ranges }: Props) {
  return (
    <span className="passage-text" data-source={source} data-passage={block}>
      <MarkedWords text={text} marks={marks} ranges={ranges} />
    </span>
  );
}

type WordsProps = Omit<Props, 'source' | 'block'>;

/** The words as they were set, where nothing is selected: in a preview. */
export function MarkedWords({ text, marks, ranges }: WordsProps) {
  if (marks.length === 0 && ranges.length === 0) return text;
  const pages = marks.filter(({ kind }) => kind === 'page');
  const cuts = pages.map(({ start }) => ({ span: { start, end: start }, tag: null }));
  const all = [...inlineRanges(marks), ...ranges].map((range) => ({
    span: range.span,
    tag: range,
  }));
  return (
    <>
      {cutPieces(text.length, [...all, ...cuts]).map(({ span, tags }) => (
        <Fragment key={span.start}>
          <PageMarks pages={pages} at={span.start} />
          {drawPiece(
            spanText(text, span),
            tags.filter((range) => range !== null),
            span.start,
          )}
        </Fragment>
      ))}
      <PageMarks pages={pages} at={text.length} />
    </>
  );
}

function PageMarks({ pages, at }: { readonly pages: readonly Mark[]; readonly at: number }) {
  return pages.map((page) =>
    page.kind === 'page' && page.start === at ? (
      <span
        key={page.label}
        className="page-mark"
        role="separator"
        aria-label={`Page ${page.label}`}
        data-label={page.label}
      />
    ) : null,
  );
}

/** The outermost is a note, then what leads elsewhere or was recognised, then a redaction, innermost how the words are set. */
const order: Readonly<Record<InlineTag['kind'], number>> = {
  style: 0,
  redaction: 1,
  recognised: 2,
  lead: 3,
  note: 4,
};

function drawPiece(words: string, ranges: readonly Range<InlineTag>[], start: number): ReactNode {
  const isNoted = ranges.some(({ tag }) => tag.kind === 'note');
  return [...ranges]
    .sort((a, b) => order[a.tag.kind] - order[b.tag.kind])
    .reduce<ReactNode>(
      (inner, { span, tag }) => wrap(tag, inner, words, span.start === start, isNoted),
      words,
    );
}

function wrap(
  tag: InlineTag,
  inner: ReactNode,
  words: string,
  isStart: boolean,
  isNoted: boolean,
): ReactNode {
  switch (tag.kind) {
    case 'style':
      return <StyledWords style={tag.style}>{inner}</StyledWords>;
    case 'redaction':
      return (
        <span className="redacted" title={`Withheld: ${tag.cause}`} data-cause={tag.cause}>
          {inner}
        </span>
      );
    case 'lead':
      return (
        <LeadingWords lead={tag.lead} words={words} isStart={isStart}>
          {inner}
        </LeadingWords>
      );
    case 'recognised':
      return (
        <RecognisedWords mark={tag.mark} words={words} isStart={isStart} isLive={!isNoted}>
          {inner}
        </RecognisedWords>
      );
    case 'note':
      return (
        <NotedWords note={tag.id} words={words} isStart={isStart}>
          {inner}
        </NotedWords>
      );
  }
}

function StyledWords({ style, children }: { style: Style; children: ReactNode }) {
  switch (style) {
    case 'emphasis':
      return <em>{children}</em>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'underlined':
      return <u>{children}</u>;
    case 'struck':
      return <s>{children}</s>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'small capitals':
      return <span className="small-capitals">{children}</span>;
  }
}
