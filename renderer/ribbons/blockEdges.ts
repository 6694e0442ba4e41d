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
 * @param before the edges when they were last asked for
 */
export function blockEdges(
  blocks: readonly BlockElement[],
  before: readonly number[] = [],
): readonly number[] {
  const edges: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const above = blocks[i - 1];
    const [start, top, bottom] = [edges[i - 1], before[i - 1], before[i]];
    const isTold = above !== undefined && start !== undefined && bottom !== undefined;
    edges.push(isTold && !isDrawn(above) ? start + bottom - (top ?? 0) : block.offsetTop);
  }
  const last = blocks.at(-1);
  if (last !== undefined) edges.push(last.offsetTop + last.offsetHeight);
  return edges;
}

/** Whether the passages of a block are on the page. */
export function isDrawn(block: Pick<BlockElement, 'firstElementChild'>): boolean {
  return block.firstElementChild !== null;
}
