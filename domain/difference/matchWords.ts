import { fewestFragments } from './fewestFragments';
import { firmAnchors } from './firmAnchors';
import { GapTable, tableCells } from './gapTable';
import { matchByBits } from './matchByBits';
import { matchEnds } from './matchEnds';
import {
  ALONE,
  cellsOf,
  isOutOfTime,
  type Matching,
  matchRun,
  type Region,
  type Run,
  wholeOf,
} from './matching';
import { runsInOrder } from './runsInOrder';
import { steadyRun, sweep } from './sweep';
import { uniqueRuns } from './uniqueRuns';

/**
 * Regions of so many cells are matched exactly at once, 2,000 words against 2,000: it takes a quarter of a
 * millisecond, and no short cut has to be trusted.
 */
const shortCells = 4e6;

/** And where no short cut was found so many, 10,000 words against 10,000, rather than to look for anchors. */
const anchorlessCells = 1e8;

/** Rows of bits go through so many cells in about half a second: 126,000 words against 126,000. */
const bitCells = 1.6e10;

/** Words in a sequence that, standing once on each side, shows where the sides agree again. */
const anchorSize = 6;

/** The same where the sides are too long for rows of bits, in turn: better a short hold than none. */
const vastAnchorSizes = [6, 4, 3] as const;

/** Without any hold, so many words are matched at a time. */
const pieceWords = 30_000;

/**
 * Matches the words of two sides, given as numbers: as many as can be matched in order, in few fragments.
 *
 * Exact where no steady run (of 24 equal words) and no text too long for rows of bits is met. A steady run is
 * held to belong to the best matching, which can fail only where a text repeats itself.
 */
export function matchWords(
  left: Int32Array,
  right: Int32Array,
  shouldStop: () => boolean,
): Matching {
  const partners = new Int32Array(left.length).fill(ALONE);
  const matching: Matching = { left, right, partners, shouldStop, complete: true };
  new Matcher(matching).matchRegion(wholeOf(matching));
  return matching;
}

/** The order in which the methods are tried, on one comparison. */
class Matcher {
  readonly #matching: Matching;
  readonly #table = new GapTable();

  constructor(matching: Matching) {
    this.#matching = matching;
  }

  matchRegion(region: Region): void {
    const inner = matchEnds(this.#matching, region);
    const isShort = cellsOf(inner) <= shortCells;
    const rest = isShort ? inner : sweep(this.#matching, inner, (gap) => this.#matchGap(gap));
    const anchors = cellsOf(rest) <= anchorlessCells ? [] : this.#steadyAnchors(rest);
    if (anchors.length === 0) this.#matchGap(rest);
    else for (const gap of this.#between(anchors, rest)) this.matchRegion(gap);
  }

  /** Matches a region without short cuts, as far as its size allows. */
  #matchGap(region: Region): void {
    const inner = matchEnds(this.#matching, region);
    if (cellsOf(inner) <= tableCells) this.#table.match(this.#matching, inner);
    else if (cellsOf(inner) > bitCells) this.#matchVast(inner);
    else if (!isOutOfTime(this.#matching)) {
      matchByBits(this.#matching, inner);
      fewestFragments(this.#matching, inner, this.#table);
    }
  }

  #matchVast(region: Region): void {
    for (const size of vastAnchorSizes) {
      if (isOutOfTime(this.#matching)) return;
      const anchors = runsInOrder(uniqueRuns(this.#matching, region, size));
      if (anchors.length === 0) continue;
      for (const gap of this.#between(anchors, region)) this.#matchGap(gap);
      return;
    }
    for (const piece of piecesOf(region)) this.#matchGap(piece);
  }

  #steadyAnchors(region: Region): readonly Run[] {
    if (isOutOfTime(this.#matching)) return [];
    const runs = runsInOrder(uniqueRuns(this.#matching, region, anchorSize));
    return firmAnchors(
      runs.filter((run) => run.length >= steadyRun),
      region,
    );
  }

  /** Matches the anchors and gives back the gaps between them. */
  #between(anchors: readonly Run[], region: Region): readonly Region[] {
    let rest = region;
    const gaps = anchors.map((run) => {
      matchRun(this.#matching, run);
      const gap = { ...rest, leftEnd: run.left, rightEnd: run.right };
      rest = { ...rest, leftStart: run.left + run.length, rightStart: run.right + run.length };
      return gap;
    });
    return [...gaps, rest];
  }
}

/** A region cut into equally many words a piece on each side. */
function piecesOf(region: Region): readonly Region[] {
  const height = region.leftEnd - region.leftStart;
  const width = region.rightEnd - region.rightStart;
  const count = Math.ceil(Math.max(height, width) / pieceWords);
  return Array.from({ length: count }, (_, index) => ({
    leftStart: region.leftStart + Math.floor((height * index) / count),
    leftEnd: region.leftStart + Math.floor((height * (index + 1)) / count),
    rightStart: region.rightStart + Math.floor((width * index) / count),
    rightEnd: region.rightStart + Math.floor((width * (index + 1)) / count),
  }));
}
