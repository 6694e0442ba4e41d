import type { Region, Run, Sides } from './matching';
import { sequenceHashes } from './sequenceHashes';

const NONE = -1;
/** The sequence stands more than once on a side. */
const REPEATED = -2;

/**
 * The runs of equal words around every sequence of `size` words that stands exactly once on each side of a
 * region: at their full length, by their place on the left; they may cross. It is patience diff (Cohen) with
 * sequences of words in place of lines, since single words are seldom unique in prose.
 */
export function uniqueRuns(sides: Sides, region: Region, size: number): readonly Run[] {
  const twins = uniqueTwins(sides, region, size);
  const runs: Run[] = [];
  let end = region.leftStart;
  let shift = 0;
  for (let index = 0; index < twins.length; index++) {
    const twin = twins[index] ?? NONE;
    const left = region.leftStart + index;
    const right = region.rightStart + twin;
    if (twin < 0 || (left < end && right - left === shift)) continue;
    const run = fullRun(sides, region, left, right);
    // Hashes alone brought the two together.
    if (run.length < size) continue;
    end = run.left + run.length;
    shift = right - left;
    runs.push(run);
  }
  return runs;
}

/** By place on the left, the place on the right where the same sequence stands, both from the region's start. */
function uniqueTwins({ left, right }: Sides, region: Region, size: number): Int32Array {
  const leftHashes = sequenceHashes(left, region.leftStart, region.leftEnd, size);
  const rightHashes = sequenceHashes(right, region.rightStart, region.rightEnd, size);
  const places = new FirstPlaces(leftHashes);
  const twins = new Int32Array(leftHashes.length).fill(NONE);
  for (let index = 0; index < leftHashes.length; index++) {
    const first = places.of(leftHashes[index] ?? 0);
    if (first !== index) twins[first] = REPEATED;
  }
  for (let index = 0; index < rightHashes.length; index++) {
    const place = places.of(rightHashes[index] ?? 0);
    if (place >= 0) twins[place] = twins[place] === NONE ? index : REPEATED;
  }
  return twins;
}

function fullRun({ left, right }: Sides, region: Region, leftAt: number, rightAt: number): Run {
  let before = 0;
  const mostBefore = Math.min(leftAt - region.leftStart, rightAt - region.rightStart);
  while (before < mostBefore && left[leftAt - 1 - before] === right[rightAt - 1 - before]) before++;
  let after = 0;
  const mostAfter = Math.min(region.leftEnd - leftAt, region.rightEnd - rightAt);
  while (after < mostAfter && left[leftAt + after] === right[rightAt + after]) after++;
  return { left: leftAt - before, right: rightAt - before, length: before + after };
}

/** Where each of many hashes stands first. Open addressing, at most two thirds full. */
class FirstPlaces {
  readonly #hashes: Int32Array;
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(hashes: Int32Array) {
    this.#hashes = hashes;
    const bits = Math.ceil(Math.log2(Math.max(2, hashes.length * 1.5)));
    this.#slots = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    for (let index = 0; index < hashes.length; index++) {
      const slot = this.#slotOf(hashes[index] ?? 0);
      this.#slots[slot] ||= index + 1;
    }
  }

  /** The first place of a hash, or -1. */
  of(hash: number): number {
    return (this.#slots[this.#slotOf(hash)] ?? 0) - 1;
  }

  /** The slot of a hash, or the free one where it would stand. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    // The last step of a polynomial hash leaves its high bits the better mixed.
    let slot = Math.imul(hash, 0x9e37_79b1) >>> this.#shift;
    while (this.#slots[slot] !== 0 && this.#hashes[(this.#slots[slot] ?? 0) - 1] !== hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
