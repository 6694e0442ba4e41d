import type { ReactNode } from 'react';
import { type BlockProps, DrawnBlock } from './DrawnBlock';
import { ParagraphNumber } from './ParagraphNumber';

type Props = BlockProps & {
  readonly as?: 'div' | 'li';
  /** What lies within it: the deeper items of a list. */
  readonly children?: ReactNode;
};

/** A block with its number in the margin. */
export function BlockRow({ source, block, ranges, as: Row = 'div', children }: Props) {
  return (
    <Row className={`block block-${block.kind.replace(' ', '-')}`} data-block={block.id}>
      {block.kind !== 'page break' && <ParagraphNumber passage={block.id} />}
      <DrawnBlock source={source} block={block} ranges={ranges} />
      {children}
    </Row>
  );
}
