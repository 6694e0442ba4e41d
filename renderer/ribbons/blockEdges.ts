import type { ColumnPlaces } from './columnPlaces';

/** What is asked of the element of a block. */
type BlockElement = {
  readonly offsetTop: number;
  readonly offsetHeight: number;
  readonly firstElementChild: object | null;
};

/**
 * The tops of the blocks of a column, and where the last one ends, in pixels from the top of the text. To ask the page
 * for a place costs little, but a book has hundreds of blocks and columns are measured several times a frame: a block
 * that is not drawn has the height it had, so only those that are drawn are asked, and what follows them.
 */
export function blockEdges(
  blocks: readonly BlockElement[],
  before: Pick<ColumnPlaces, 'blocks'> | undefined,
): readonly number[] {
  const edges: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const [above, known] = [blocks[i - 1], before?.blocks[i - 1]];
    const start = edges[i - 1];
    const isTold = above !== undefined && known !== undefined && start !== undefined;
    edges.push(isTold && !isDrawn(above) ? start + known.bottom - known.top : block.offsetTop);
  }
  const last = blocks.at(-1);
  if (last !== undefined) edges.push(last.offsetTop + last.offsetHeight);
  return edges;
}

/** Whether the passages of a block are on the page. */
export function isDrawn(block: Pick<BlockElement, 'firstElementChild'>): boolean {
  return block.firstElementChild !== null;
}
