import type { Block, BlockOf } from '../../../domain/blocks/block';
import type { Range } from '../../../domain/text/pieces';
import { Lacuna } from '../../passages/Lacuna';
import { FootnoteWords } from './FootnoteWords';
import type { InlineTag } from './inlineRanges';
import { MarkedText } from './MarkedText';
import { ScannedPage } from './ScannedPage';
import { TableBlock } from './TableBlock';

export type BlockProps<Kind extends Block['kind'] = Block['kind']> = {
  readonly source: string;
  readonly block: BlockOf<Kind>;
  /** Notes on its words, and words that lead elsewhere. */
  readonly ranges: readonly Range<InlineTag>[];
};

/** Under the title of the source, which is the heading of the first level. */
const headings = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;

/** A block as the element that it is. */
export function DrawnBlock({ source, block, ranges }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level - 1] ?? 'h6';
      return (
        <Heading>
          <BlockWords source={source} block={block} ranges={ranges} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <BlockWords source={source} block={block} ranges={ranges} />
        </p>
      );
    case 'quotation':
      return (
        <blockquote>
          <BlockWords source={source} block={block} ranges={ranges} />
        </blockquote>
      );
    case 'list item':
      return (
        <>
          <span className="list-sign">{block.sign} </span>
          <BlockWords source={source} block={block} ranges={ranges} />
        </>
      );
    case 'footnote':
      return (
        <FootnoteWords block={block}>
          <BlockWords source={source} block={block} ranges={ranges} />
        </FootnoteWords>
      );
    case 'table':
      return <TableBlock source={source} block={block} ranges={ranges} />;
    case 'page break':
      return <PageBreak block={block} />;
    case 'redaction':
      return <Lacuna cause={block.cause} />;
    case 'image':
      return <ImageWords source={source} block={block} ranges={ranges} />;
    case 'scanned page':
      return <ScannedPage source={source} block={block} ranges={ranges} />;
  }
}

type Worded = 'heading' | 'paragraph' | 'quotation' | 'list item' | 'footnote';

function BlockWords({ source, block, ranges }: BlockProps<Worded>) {
  const { id, text, marks = [] } = block;
  return <MarkedText source={source} block={id} text={text} marks={marks} ranges={ranges} />;
}

function PageBreak({ block }: { readonly block: BlockOf<'page break'> }) {
  return (
    <div className="page-break" role="separator" aria-label={`Page ${block.label}`}>
      <span aria-hidden="true">{block.label}</span>
    </div>
  );
}

/** A picture is left out; its words stand for it. */
function ImageWords({ source, block, ranges }: BlockProps<'image'>) {
  const { id, alternative } = block;
  return (
    <figure className="image-words">
      <figcaption>
        <span className="image-sign">A picture, which is left out. </span>
        <MarkedText source={source} block={id} text={alternative} marks={[]} ranges={ranges} />
      </figcaption>
    </figure>
  );
}
