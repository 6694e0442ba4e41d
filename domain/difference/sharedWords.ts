import type { Matching, Region } from './matching';

/** The words of one side of a region that the other side has too: where each stands, and its number. */
export type SharedSide = { readonly places: Int32Array; readonly words: Int32Array };

export type SharedWords = {
  readonly left: SharedSide;
  readonly right: SharedSide;
  /** The words of both sides are numbered anew, from 0 to here. */
  readonly wordCount: number;
};

const ONLY_RIGHT = -1;

/** Leaves out what only one side of a region has: it cannot be matched, and there is often much of it. */
export function sharedWords({ left, right }: Matching, region: Region): SharedWords {
  /** By word number: 0 where not met, `ONLY_RIGHT`, or the new number + 1. */
  const renumbered = new Int32Array(
    1 +
      Math.max(
        greatest(left, region.leftStart, region.leftEnd),
        greatest(right, region.rightStart, region.rightEnd),
      ),
  );
  for (let place = region.rightStart; place < region.rightEnd; place++) {
    renumbered[right[place] ?? 0] = ONLY_RIGHT;
  }
  let wordCount = 0;
  for (let place = region.leftStart; place < region.leftEnd; place++) {
    const word = left[place] ?? 0;
    if (renumbered[word] === ONLY_RIGHT) renumbered[word] = ++wordCount;
  }
  return {
    left: sideOf(left, region.leftStart, region.leftEnd, renumbered),
    right: sideOf(right, region.rightStart, region.rightEnd, renumbered),
    wordCount,
  };
}

function sideOf(words: Int32Array, start: number, end: number, renumbered: Int32Array): SharedSide {
  const places = new Int32Array(end - start);
  const shared = new Int32Array(end - start);
  let count = 0;
  for (let place = start; place < end; place++) {
    const number = renumbered[words[place] ?? 0] ?? 0;
    if (number <= 0) continue;
    places[count] = place;
    shared[count] = number - 1;
    count++;
  }
  return { places: places.subarray(0, count), words: shared.subarray(0, count) };
}

function greatest(words: Int32Array, start: number, end: number): number {
  let most = 0;
  for (let place = start; place < end; place++) most = Math.max(most, words[place] ?? 0);
  return most;
}
