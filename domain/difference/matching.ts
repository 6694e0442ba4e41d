/** A word without a counterpart on the other side. */
export const ALONE = -1;

/** Two texts as word numbers. */
export type Sides = { readonly left: Int32Array; readonly right: Int32Array };

/**
 * One comparison while it is made: the two texts as word numbers, and for every left word the right word it is
 * matched with, or `ALONE`. Matched words are equal, and their partners rise from left to right.
 */
export type Matching = Sides & {
  readonly partners: Int32Array;
  /** Asked now and then; once it says true, what is left stays unmatched. */
  readonly shouldStop: () => boolean;
  /** False as soon as a part was left because of `shouldStop`. */
  complete: boolean;
};

/** The words `[leftStart, leftEnd)` against `[rightStart, rightEnd)`. */
export type Region = {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
};

/** A run of words that is equal on both sides. */
export type Run = { readonly left: number; readonly right: number; readonly length: number };

export function wholeOf({ left, right }: Sides): Region {
  return { leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length };
}

export function cellsOf(region: Region): number {
  return (region.leftEnd - region.leftStart) * (region.rightEnd - region.rightStart);
}

/** Whether to stop here and leave the rest unmatched; if so, the comparison is no longer complete. */
export function isOutOfTime(matching: Matching): boolean {
  if (matching.complete && matching.shouldStop()) matching.complete = false;
  return !matching.complete;
}

export function matchRun(matching: Matching, run: Run): void {
  for (let step = 0; step < run.length; step++) {
    matching.partners[run.left + step] = run.right + step;
  }
}
