import type { Candidate, Pairing } from './candidates';
import { Chains } from './chains';
import { probabilityOf } from './logOdds';
import { lagsInWording, weighRivals } from './rivals';
import type { Work } from './work';

/** The evidence around a candidate, when all others are as likely as now thought. */
export type ContextEvidence = ReturnType<typeof contextEvidence>[number];
export type ContextKind = keyof ContextEvidence;

/** What a chain of nothing counts for, so that its logarithm is finite. */
const NO_CHAIN = 0.05;

/** What is around the candidates, so far as it does not hang on how likely they are. */
export type Context = {
  readonly pairing: Pairing;
  readonly wordingOdds: readonly number[];
  readonly lagsInWording: readonly number[];
  readonly work: Work;
  readonly chains: readonly [forwards: Chains, backwards: Chains, rising: Chains, falling: Chains];
};

export function contextOf(pairing: Pairing, wordingOdds: readonly number[], work: Work): Context {
  const chains = (left: 1 | -1, right: 1 | -1) => new Chains(pairing, { left, right }, work);
  return {
    pairing,
    wordingOdds,
    lagsInWording: lagsInWording(pairing, wordingOdds),
    work,
    chains: [chains(1, 1), chains(-1, -1), chains(1, -1), chains(-1, 1)],
  };
}

/** What is around each candidate, when all others are as likely as now thought; each kind is explained in `docs/collation.md`. */
export function contextEvidence(context: Context, probabilities: readonly number[]) {
  const { pairing, wordingOdds, work } = context;
  const [forwards, backwards, rising, falling] = context.chains;
  const before = forwards.weigh(probabilities);
  const after = backwards.weigh(probabilities);
  const [counterBefore, counterAfter] = [rising.weigh(probabilities), falling.weigh(probabilities)];
  const rivalry = weighRivals(pairing, probabilities, work);
  const course = commonCourse(pairing, probabilities);
  const sharing = sharedWhole(pairing, probabilities);
  return work.map(pairing.candidates, (candidate, index) => {
    const odds = wordingOdds[index] ?? 0;
    const { lead = 0, taken = 0 } = rivalry[index] ?? {};
    const counter = Math.max(counterBefore[index] ?? 0, counterAfter[index] ?? 0);
    return {
      wordsFor: Math.max(0, odds),
      wordsAgainst: Math.min(0, odds),
      chain: Math.log(NO_CHAIN + (before[index] ?? 0) + (after[index] ?? 0)),
      counterChain: counter * wordless(odds),
      lead,
      taken,
      takenWords: taken * Math.max(0, odds),
      lagInWording: context.lagsInWording[index] ?? 0,
      offCourse: course ** 2 * distanceOffCourse(pairing, candidate),
      sharing,
    };
  });
}

/** Half a link more than is expected, so that accounts with nothing in common have a logarithm. */
const HALF_A_LINK = 0.5;

/** How much the accounts share as wholes: the links expected for each passage of the shorter one, as a logarithm. */
function sharedWhole({ left, right }: Pairing, probabilities: readonly number[]): number {
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
 * How far the two accounts run the same course as a whole: the correlation of places over all candidates, each weighed by the
 * square of its probability; 0 where they do not, or run against each other.
 */
function commonCourse(pairing: Pairing, probabilities: readonly number[]): number {
  const ends = [0, 1].map((end) => ({ x: end, y: end, weight: LINK_AT_AN_END }));
  const links = pairing.candidates.flatMap((one, index) => {
    const weight = (probabilities[index] ?? 0) ** 2;
    return weight > TOO_LIGHT ? [{ ...shareOfWay(pairing, one), weight }] : [];
  });
  const points = [...ends, ...links];
  const all = points.reduce((sum, point) => sum + point.weight, 0);
  const mean = (value: (point: Way) => number) =>
    points.reduce((sum, point) => sum + point.weight * value(point), 0) / all;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2) * mean((point) => (point.y - y) ** 2);
  return Math.max(0, mean((point) => (point.x - x) * (point.y - y)) / Math.sqrt(spread));
}

/** Candidates of so little weight, though many, do not show in the result. */
const TOO_LIGHT = 1e-6;

type Way = { readonly x: number; readonly y: number };

function distanceOffCourse(pairing: Pairing, candidate: Candidate): number {
  const { x, y } = shareOfWay(pairing, candidate);
  return Math.abs(x - y);
}

/** How far into its account each passage stands, 0 to 1. */
function shareOfWay({ left, right }: Pairing, candidate: Candidate): Way {
  return { x: (candidate.left + 0.5) / left.length, y: (candidate.right + 0.5) / right.length };
}
