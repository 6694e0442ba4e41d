import { withRoom } from '../text/withRoom';
import { ALONE, cellsOf, type Matching, type Region } from './matching';

/** The greatest region that a table is laid out for, 200 words against 200; above it rows of bits are faster. */
export const tableCells = 40_000;

const firstCells = 1024;

/** One match outweighs any number of fragments in a table of that size. */
const matchWorth = 2 ** 16;
const impossible = -(2 ** 30);

// What is kept of the best way to a cell: three bits.
const MATCH_AFTER_GAP = 1;
const GAP_AFTER_MATCH = 2;
const GAP_BY_LEFT = 4;

/**
 * Matches as many words of a small region as can be matched in order, and of all ways to do so takes one with
 * the fewest fragments (unbroken runs of unmatched words). Needleman–Wunsch with the two states of Gotoh
 * (1982). One table serves all regions of a comparison.
 */
export class GapTable {
  /** Laid out in full when a region needs it: most comparisons are of a few words. */
  #ways = new Uint8Array(firstCells);
  /** The worth of the best way to each cell of the row above that ends in a match, and in a gap. */
  #matched: Int32Array = new Int32Array(256);
  #gapped: Int32Array = new Int32Array(256);

  /** Matches a region of at most `tableCells`; earlier matches in it are forgotten. */
  match(matching: Matching, region: Region): void {
    const cells = cellsOf(region);
    if (cells === 0) return;
    if (cells > this.#ways.length) this.#ways = new Uint8Array(tableCells);
    const width = region.rightEnd - region.rightStart;
    this.#matched = withRoom(this.#matched, width + 1);
    this.#gapped = withRoom(this.#gapped, width + 1);
    this.#fill(matching, region, width);
    matching.partners.fill(ALONE, region.leftStart, region.leftEnd);
    this.#trace(matching, region, width);
  }

  #fill({ left, right }: Matching, region: Region, width: number): void {
    const ways = this.#ways;
    const matched = this.#matched.fill(impossible, 0, width + 1);
    const gapped = this.#gapped.fill(-1, 0, width + 1);
    matched[0] = 0;
    gapped[0] = impossible;
    for (let row = region.leftStart, cell = 0; row < region.leftEnd; row++) {
      const word = left[row];
      let matchedDiagonal = matched[0] ?? 0;
      let gappedDiagonal = gapped[0] ?? 0;
      let matchedBefore = impossible;
      let gappedBefore = -1;
      matched[0] = matchedBefore;
      gapped[0] = gappedBefore;
      for (let column = 1; column <= width; column++, cell++) {
        const matchedAbove = matched[column] ?? 0;
        const gappedAbove = gapped[column] ?? 0;
        let way = 0;
        let gap = gappedBefore;
        if (matchedBefore - 1 > gap) {
          gap = matchedBefore - 1;
          way = GAP_AFTER_MATCH;
        }
        if (gappedAbove > gap) {
          gap = gappedAbove;
          way = GAP_BY_LEFT;
        }
        if (matchedAbove - 1 > gap) {
          gap = matchedAbove - 1;
          way = GAP_BY_LEFT | GAP_AFTER_MATCH;
        }
        let match = impossible;
        if (word === right[region.rightStart + column - 1]) {
          match = matchedDiagonal;
          if (gappedDiagonal > match) {
            match = gappedDiagonal;
            way |= MATCH_AFTER_GAP;
          }
          match += matchWorth;
        }
        ways[cell] = way;
        matchedDiagonal = matchedAbove;
        gappedDiagonal = gappedAbove;
        matchedBefore = match;
        gappedBefore = gap;
        matched[column] = match;
        gapped[column] = gap;
      }
    }
  }

  #trace({ partners }: Matching, region: Region, width: number): void {
    let row = region.leftEnd - region.leftStart;
    let column = width;
    let isGap = (this.#gapped[width] ?? 0) > (this.#matched[width] ?? 0);
    while (row > 0 && column > 0) {
      const way = this.#ways[(row - 1) * width + column - 1] ?? 0;
      if (isGap) {
        isGap = (way & GAP_AFTER_MATCH) === 0;
        if ((way & GAP_BY_LEFT) !== 0) row--;
        else column--;
      } else {
        isGap = (way & MATCH_AFTER_GAP) !== 0;
        row--;
        column--;
        partners[region.leftStart + row] = region.rightStart + column;
      }
    }
  }
}
