import { bisect } from '../blocks/bisect';
import { blockSize } from '../blocks/cutBlocks';

/** Where a column and its passages are drawn, in pixels. */
export type ColumnPlaces = {
  /** From the left border of the view. */
  readonly left: number;
  readonly right: number;
  /** What of the column can be seen at once. */
  readonly height: number;
  /** How far it can be scrolled. */
  readonly farthest: number;
  /** The tops of its blocks from the top of the text, whatever is scrolled, and where the last one ends. */
  readonly edges: readonly number[];
  readonly blocks: readonly BlockPlaces[];
};

/**
 * The passages of a block, from its top; the same object while they stay as they are, however far the block is moved.
 * They are laid out together, when they come into sight; until then their places are guesses.
 */
export type BlockPlaces = {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly isMeasured: boolean;
};

/** Where a passage begins, from the top of the text; undefined where the column has no such ordinal. */
export function topOf(places: ColumnPlaces, ordinal: number): number | undefined {
  return placeOf(places, ordinal, 'tops');
}

export function bottomOf(places: ColumnPlaces, ordinal: number): number | undefined {
  return placeOf(places, ordinal, 'bottoms');
}

function placeOf(
  { edges, blocks }: ColumnPlaces,
  ordinal: number,
  end: 'tops' | 'bottoms',
): number | undefined {
  const block = Math.floor((ordinal - 1) / blockSize);
  const place = blocks[block]?.[end][(ordinal - 1) % blockSize];
  return place === undefined ? undefined : place + (edges[block] ?? 0);
}

/** How many passages a column has. */
export function countPassages({ blocks }: ColumnPlaces): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : (blocks.length - 1) * blockSize + last.tops.length;
}

/** Where the text of a column ends. */
export function endOf({ edges }: ColumnPlaces): number {
  return edges.at(-1) ?? 0;
}

/** The ordinals of the first and the last passage in sight of a column scrolled to this offset; first past last for none. */
export function passagesInSight(places: ColumnPlaces, offset: number) {
  const count = countPassages(places);
  const first = 1 + bisect(count, (i) => (bottomOf(places, i + 1) ?? 0) > offset);
  const last = bisect(count, (i) => (topOf(places, i + 1) ?? 0) >= offset + places.height);
  return { first, last };
}

/** Whether passages are in sight, of a column scrolled to this offset, whose places are still guesses. */
export function hasGuessesInSight({ blocks, edges, height }: ColumnPlaces, offset: number) {
  const first = bisect(blocks.length, (i) => (edges[i + 1] ?? 0) > offset);
  const end = bisect(blocks.length, (i) => (edges[i] ?? 0) >= offset + height);
  return blocks.slice(first, end).some(({ isMeasured }) => !isMeasured);
}
