import { measureCells } from './cells';
import {
  type Context,
  type ContextEvidence,
  type ContextKind,
  contextEvidence,
  contextOf,
} from './contextEvidence';
import { findTwins } from './findTwins';
import type { Pairs, Verdict } from './gatherPairs';
import { logOdds, probabilityOf } from './logOdds';
import { sharesOneName } from './sharesOneName';
import { type Weights, weigh } from './weigh';
import type { Work } from './work';

/** What twins are believed at least. */
const TWIN_PROBABILITY = 0.97;

/**
 * What a pair is believed at most that shares a single name and nothing else, where another has clearly better words for
 * one of its passages (by so much, in log odds): a name is no ground on which neighbours could build.
 */
const NAME_PROBABILITY = 0.15;
const CLEARLY_BEHIND = 2;

/** What the reader has said is believed; not quite certain, so that odds stay finite. */
const READER_PROBABILITY = 0.999;

/** Pairs of two accounts being weighed: first each by its words, then, as often as one likes, in the light of all others. */
export class Deliberation {
  readonly #work: Work;
  readonly #context: Context;
  /** Between what bounds each pair is believed, whatever the evidence says. */
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  /** How likely each pair is by its words. */
  readonly byWording: Float64Array;

  constructor(pairs: Pairs, verdict: Verdict, work: Work) {
    const { left, right, cells, odds } = pairs;
    this.#work = work;
    const twins = findTwins(pairs, work);
    this.#least = measureCells(cells, work, (one, other, index) => {
      if (verdict(one, other) === 'confirmed') return READER_PROBABILITY;
      return twins.has(index) ? TWIN_PROBABILITY : 0;
    });
    this.#most = new Float64Array(odds.length).fill(1);
    this.byWording = this.#believe(odds);
    const wordingOdds = work.column(odds.length, (index) => logOdds(this.byWording[index] ?? 0));
    this.#context = contextOf(pairs, wordingOdds, work);
    this.#most = measureCells(cells, work, (one, other, index) => {
      const isBehind = (this.#context.lagsInWording[index] ?? 0) > CLEARLY_BEHIND;
      return isBehind && sharesOneName(left[one], right[other]) ? NAME_PROBABILITY : 1;
    });
  }

  /** What is around each pair, if the others are as likely as this. */
  evidence(probabilities: Float64Array): ContextEvidence {
    return contextEvidence(this.#context, probabilities);
  }

  /** How likely each pair is in the light of evidence that counts for so much. */
  weigh(evidence: ContextEvidence, weights: Weights<ContextKind>): Float64Array {
    return this.#believe(weigh(evidence, weights, this.byWording.length, this.#work));
  }

  #believe(odds: Float64Array): Float64Array {
    return this.#work.column(odds.length, (index) => {
      const [least = 0, most = 1] = [this.#least[index], this.#most[index]];
      return Math.max(least, Math.min(most, probabilityOf(odds[index] ?? 0)));
    });
  }
}
