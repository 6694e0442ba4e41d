import { bisect } from './bisect';

/** Where a column and its passages are drawn, in pixels. */
export type ColumnPlaces = {
  /** From the left border of the view. */
  readonly left: number;
  readonly right: number;
  /** What of the column can be seen at once. */
  readonly height: number;
  /** How far it can be scrolled. */
  readonly farthest: number;
  /** From the top of the text, whatever is scrolled; index 0 is passage 1. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly blocks: readonly BlockPlaces[];
};

/** Passages that are laid out together, when they come into sight; until then their places are guesses. */
export type BlockPlaces = {
  readonly top: number;
  readonly bottom: number;
  readonly isMeasured: boolean;
};

/** Where the text of a column ends. */
export function endOf({ bottoms }: ColumnPlaces): number {
  return bottoms.at(-1) ?? 0;
}

/** The ordinals of the first and the last passage in sight of a column scrolled to this offset; first past last for none. */
export function passagesInSight({ tops, bottoms, height }: ColumnPlaces, offset: number) {
  const first = 1 + bisect(bottoms.length, (i) => (bottoms[i] ?? 0) > offset);
  const last = bisect(tops.length, (i) => (tops[i] ?? 0) >= offset + height);
  return { first, last };
}

/** Whether passages are in sight, of a column scrolled to this offset, whose places are still guesses. */
export function hasGuessesInSight({ blocks, height }: ColumnPlaces, offset: number): boolean {
  return blocks.some(
    ({ top, bottom, isMeasured }) => !isMeasured && bottom > offset && top < offset + height,
  );
}
