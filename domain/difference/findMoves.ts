import { type LooseWords, looseWords } from './looseWords';
import { ALONE, type Matching, type Region, type Run, wholeOf } from './matching';
import { matchWords } from './matchWords';
import { uniqueRuns } from './uniqueRuns';
import { type WordBits, wordBits } from './wordBits';

/** Words in a sequence that, standing once among what is loose on each side, shows where a block went. */
const anchorSize = 8;

/** Runs with no more words between them on either side are one block with an inner difference. */
const innerGap = 16;

/** Fewer words in common are no block. */
const leastWords = 12;

/**
 * What the words of a block must tell, in the bits of their rarity: as much as so many average words, and for
 * every doubling of either side so many bits more, since the chance that the two share a set phrase grows with
 * the number of pairs of places. By these a set phrase of 19 words in the two halves of Samuel and Kings is no
 * block, and a sentence of 12 words moved within a page is one.
 */
const leastAverageWords = 7;
const bitsPerDoubling = 3;

/**
 * Finds the blocks that both sides have at different places. What is matched, the heaviest path in common
 * order, stays. A block has moved if its words are unmatched, or matched by accident, and a sequence of them
 * stands just once among such words on each side; commonplaces, which tell too little, are no blocks.
 *
 * Blocks do not overlap. Accidental matches within them are undone, so that all words of a block are unmatched;
 * a block that these alone kept from being matched where it is has not moved, and is matched now.
 */
export function findMoves(matching: Matching): readonly Region[] {
  const loose = looseWords(matching, anchorSize);
  const runs = withoutOverlaps(uniqueRuns(loose, wholeOf(loose), anchorSize), loose);
  const bits = wordBits(matching);
  const blocks = blocksOf(runs, loose)
    .filter((block) => tellsEnough(block, loose, bits))
    .map((block) => regionOf(block, loose));
  undoMatches(matching, blocks);
  return blocks
    .sort((a, b) => wordsIn(b) - wordsIn(a))
    .filter((block) => !matchInPlace(matching, block))
    .sort((a, b) => a.leftStart - b.leftStart);
}

function wordsIn({ leftStart, leftEnd }: Region): number {
  return leftEnd - leftStart;
}

/** Runs of which no two hold the same word: of two that meet, the longer one is whole. */
function withoutOverlaps(runs: readonly Run[], loose: LooseWords): readonly Run[] {
  const isTakenLeft = new Uint8Array(loose.left.length);
  const isTakenRight = new Uint8Array(loose.right.length);
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.length - a.length)) {
    const free = longestFree(run, isTakenLeft, isTakenRight);
    if (free.length < anchorSize) continue;
    kept.push(free);
    isTakenLeft.fill(1, free.left, free.left + free.length);
    isTakenRight.fill(1, free.right, free.right + free.length);
  }
  return kept.sort((a, b) => a.left - b.left);
}

function longestFree(run: Run, isTakenLeft: Uint8Array, isTakenRight: Uint8Array): Run {
  let longest = { ...run, length: 0 };
  let start = 0;
  for (let step = 0; step < run.length; step++) {
    if (isTakenLeft[run.left + step] || isTakenRight[run.right + step]) start = step + 1;
    const length = step + 1 - start;
    if (length > longest.length) {
      longest = { left: run.left + start, right: run.right + start, length };
    }
  }
  return longest;
}

function blocksOf(runs: readonly Run[], loose: LooseWords): readonly (readonly Run[])[] {
  const blocks: Run[][] = [];
  for (const run of runs) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && isNear(last, run, loose)) block.push(run);
    else blocks.push([run]);
  }
  return blocks;
}

/** Whether a run follows another closely on both sides, with nothing firmly matched between. */
function isNear(last: Run, run: Run, { leftPlaces, rightPlaces }: LooseWords): boolean {
  return (
    isNearIn(leftPlaces, last.left + last.length - 1, run.left) &&
    isNearIn(rightPlaces, last.right + last.length - 1, run.right)
  );
}

function isNearIn(places: Int32Array, from: number, to: number): boolean {
  const steps = to - from;
  return steps > 0 && steps <= innerGap + 1 && (places[to] ?? 0) - (places[from] ?? 0) === steps;
}

function tellsEnough(
  block: readonly Run[],
  { left, right }: LooseWords,
  { bits, average }: WordBits,
): boolean {
  const words = block.flatMap((run) => [...left.subarray(run.left, run.left + run.length)]);
  const told = words.reduce((sum, word) => sum + (bits[word] ?? 0), 0);
  const least =
    leastAverageWords * average + bitsPerDoubling * Math.log2(left.length * right.length);
  return words.length >= leastWords && told >= least;
}

function regionOf(block: readonly Run[], { leftPlaces, rightPlaces }: LooseWords): Region {
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A block has a run');
  return {
    leftStart: leftPlaces[first.left] ?? 0,
    leftEnd: 1 + (leftPlaces[last.left + last.length - 1] ?? 0),
    rightStart: rightPlaces[first.right] ?? 0,
    rightEnd: 1 + (rightPlaces[last.right + last.length - 1] ?? 0),
  };
}

function undoMatches({ left, right, partners }: Matching, moves: readonly Region[]): void {
  const isMovedLeft = new Uint8Array(left.length);
  const isMovedRight = new Uint8Array(right.length);
  for (const move of moves) {
    isMovedLeft.fill(1, move.leftStart, move.leftEnd);
    isMovedRight.fill(1, move.rightStart, move.rightEnd);
  }
  for (let place = 0; place < partners.length; place++) {
    if (isMovedLeft[place] || isMovedRight[partners[place] ?? 0]) partners[place] = ALONE;
  }
}

/** Matches a block if it stands between the same matched words on both sides. */
function matchInPlace({ left, right, partners }: Matching, block: Region): boolean {
  let before = block.leftStart - 1;
  while (before >= 0 && partners[before] === ALONE) before--;
  let after = block.leftEnd;
  while (after < left.length && partners[after] === ALONE) after++;
  const isInPlace =
    (partners[before] ?? ALONE) < block.rightStart &&
    block.rightEnd <= (partners[after] ?? right.length);
  if (!isInPlace) return false;
  const inner = matchWords(
    left.subarray(block.leftStart, block.leftEnd),
    right.subarray(block.rightStart, block.rightEnd),
    () => false,
  );
  inner.partners.forEach((partner, place) => {
    if (partner !== ALONE) partners[block.leftStart + place] = block.rightStart + partner;
  });
  return true;
}
