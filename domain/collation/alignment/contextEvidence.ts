import type { Pairing } from './candidates';
import { measureCells } from './cells';
import { Chains } from './chains';
import { probabilityOf } from './logOdds';
import { lagsInWording, weighRivals } from './rivals';
import type { Work } from './work';

/** The evidence around every pair, when all others are as likely as now thought. */
export type ContextEvidence = ReturnType<typeof contextEvidence>;
export type ContextKind = keyof ContextEvidence;

/** What a chain of nothing counts for, so that its logarithm is finite. */
const NO_CHAIN = 0.05;

/** What is around the pairs, so far as it does not hang on how likely they are. */
export type Context = {
  readonly pairing: Pairing;
  readonly wordingOdds: Float64Array;
  readonly lagsInWording: Float64Array;
  readonly chains: Chains;
  readonly counterChains: Chains;
  readonly work: Work;
};

export function contextOf(pairing: Pairing, wordingOdds: Float64Array, work: Work): Context {
  return {
    pairing,
    wordingOdds,
    lagsInWording: lagsInWording(pairing, wordingOdds, work),
    chains: new Chains(pairing.cells, 'same', work),
    counterChains: new Chains(pairing.cells, 'opposite', work),
    work,
  };
}

/** What is around each pair, when all others are as likely as now thought; each kind is explained in `docs/collation.md`. */
export function contextEvidence(context: Context, probabilities: Float64Array) {
  const { pairing, wordingOdds, work } = context;
  const { before, after } = context.chains.weigh(probabilities);
  const counter = context.counterChains.weigh(probabilities);
  const { lead, taken } = weighRivals(pairing, probabilities, work);
  const course = commonCourse(pairing, probabilities, work);
  const column = (numberOf: (index: number, odds: number) => number) =>
    work.column(wordingOdds.length, (index) => numberOf(index, wordingOdds[index] ?? 0));
  return {
    wordsFor: column((_, odds) => Math.max(0, odds)),
    wordsAgainst: column((_, odds) => Math.min(0, odds)),
    chain: column((at) => Math.log(NO_CHAIN + (before[at] ?? 0) + (after[at] ?? 0))),
    counterChain: column(
      (at, odds) => Math.max(counter.before[at] ?? 0, counter.after[at] ?? 0) * wordless(odds),
    ),
    lead,
    taken,
    takenWords: column((at, odds) => (taken[at] ?? 0) * Math.max(0, odds)),
    lagInWording: context.lagsInWording,
    offCourse: measureCells(pairing.cells, work, (left, right) => {
      const { x, y } = shareOfWay(pairing, left, right);
      return course ** 2 * Math.abs(x - y);
    }),
    sharing: new Float64Array(wordingOdds.length).fill(sharedWhole(pairing, probabilities)),
  };
}

/** Half a link more than is expected, so that accounts with nothing in common have a logarithm. */
const HALF_A_LINK = 0.5;

/** How much the accounts share as wholes: the links expected for each passage of the shorter one, as a logarithm. */
function sharedWhole({ left, right }: Pairing, probabilities: Float64Array): number {
  const expected = probabilities.reduce((sum, probability) => sum + probability, 0);
  return Math.log((expected + HALF_A_LINK) / (Math.min(left.length, right.length) + 1));
}

/** Log odds by wording about which a pair may stand against the order of its neighbours on the strength of its own words. */
const WORDS_OF_ITS_OWN = -2;

/** How little a pair has to say for itself, 0 to 1: an order counts against it only so far. */
function wordless(wordingOdds: number): number {
  return probabilityOf(WORDS_OF_ITS_OWN - wordingOdds);
}

/** Half a link each at beginning and end: with nothing else known, accounts begin and end with the same. */
const LINK_AT_AN_END = 0.5;

/**
 * How far the two accounts run the same course as a whole: the correlation of places over all pairs, each weighed by the
 * square of its probability; 0 where they do not, or run against each other.
 */
function commonCourse(pairing: Pairing, probabilities: Float64Array, work: Work): number {
  const { lefts, rights } = pairing.cells;
  const sums = { all: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  const add = (x: number, y: number, weight: number) => {
    sums.all += weight;
    sums.x += weight * x;
    sums.y += weight * y;
    sums.xx += weight * x * x;
    sums.yy += weight * y * y;
    sums.xy += weight * x * y;
  };
  for (const end of [0, 1]) add(end, end, LINK_AT_AN_END);
  work.times(probabilities.length, (index) => {
    const { x, y } = shareOfWay(pairing, lefts[index] ?? 0, rights[index] ?? 0);
    add(x, y, (probabilities[index] ?? 0) ** 2);
  });
  const { all, x, y, xx, yy, xy } = sums;
  const spread = (all * xx - x * x) * (all * yy - y * y);
  return Math.max(0, (all * xy - x * y) / Math.sqrt(spread));
}

/** How far into its account each passage stands, 0 to 1. */
function shareOfWay({ left, right }: Pairing, one: number, other: number) {
  return { x: (one + 0.5) / left.length, y: (other + 0.5) / right.length };
}
