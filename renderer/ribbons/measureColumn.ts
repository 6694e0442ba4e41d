import { blockSize } from '../blocks/cutBlocks';
import { blockEdges, isDrawn } from './blockEdges';
import type { BlockPlaces, ColumnPlaces } from './columnPlaces';

/** A column on the page. */
export type Column = {
  /** Its children are the blocks of its passages. */
  readonly list: HTMLElement;
  readonly scroller: HTMLElement;
  /** How long the text of each passage is. */
  readonly letters: readonly number[];
};

/**
 * Measures a column as it is laid out now. Only the blocks in sight are sure to be laid out, and to ask for a place in
 * any other would lay that out: of those that have not changed the last measure counts, of the rest a guess.
 */
export function measureColumn(column: Column, before: ColumnPlaces | undefined): ColumnPlaces {
  const { scroller, list } = column;
  const elements = [...list.children].filter((child) => child instanceof HTMLElement);
  const edges = blockEdges(elements, before?.edges);
  const sight = { top: scroller.scrollTop, bottom: scroller.scrollTop + scroller.clientHeight };
  const blocks = elements.map((element, index) => {
    const [top = 0, bottom = top] = [edges[index], edges[index + 1]];
    const isInSight = bottom > sight.top && top < sight.bottom;
    return isInSight && isDrawn(element)
      ? readPassages(element)
      : recallPassages(index, bottom - top, column, before);
  });
  return {
    left: scroller.offsetLeft,
    right: scroller.offsetLeft + scroller.offsetWidth,
    height: scroller.clientHeight,
    farthest: scroller.scrollHeight - scroller.clientHeight,
    edges,
    blocks,
  };
}

/** Where a passage begins as it is laid out now; where its block is not drawn, where that begins. */
export function topNow({ list }: Column, ordinal: number): number {
  const block = list.children[Math.floor((ordinal - 1) / blockSize)];
  if (!(block instanceof HTMLElement)) return 0;
  const passage = block.children[(ordinal - 1) % blockSize];
  return block.offsetTop + (passage instanceof HTMLElement ? passage.offsetTop : 0);
}

/** The passages of a block out of sight: as they were when it was last as tall as now, else by a guess. */
function recallPassages(
  index: number,
  height: number,
  { letters }: Column,
  before: ColumnPlaces | undefined,
): BlockPlaces {
  const known = before?.blocks[index];
  const [top = 0, bottom = 0] = [before?.edges[index], before?.edges[index + 1]];
  if (known !== undefined && bottom - top === height) return known;
  const first = index * blockSize;
  return guessPassages(letters.slice(first, first + blockSize), height);
}

function readPassages(element: HTMLElement): BlockPlaces {
  const passages = [...element.children].filter((child) => child instanceof HTMLElement);
  return {
    tops: passages.map(({ offsetTop }) => offsetTop),
    bottoms: passages.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight),
    isMeasured: true,
  };
}

/** Shares the height of a block out among its passages by the length of their texts. */
function guessPassages(letters: readonly number[], height: number): BlockPlaces {
  const all = letters.reduce((sum, count) => sum + count, 0);
  let read = 0;
  const bottoms = letters.map((count) => {
    read += count;
    return (height * read) / Math.max(1, all);
  });
  return { tops: [0, ...bottoms].slice(0, letters.length), bottoms, isMeasured: false };
}
