import type { ComparedPassage } from './comparedPassage';
import { type Context, type ContextEvidence, contextEvidence, contextOf } from './contextEvidence';
import { findTwins } from './findTwins';
import type { Pair } from './gatherPairs';
import { logOdds, probabilityOf } from './logOdds';
import { sharesOneName } from './sharesOneName';
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
  readonly #pairs: readonly Pair[];
  readonly #twins: ReadonlySet<number>;
  readonly #context: Context;
  readonly #restsOnName: readonly boolean[];
  /** How likely each pair is by its words. */
  readonly byWording: readonly number[];

  constructor(
    left: readonly ComparedPassage[],
    right: readonly ComparedPassage[],
    pairs: readonly Pair[],
    work: Work,
  ) {
    const pairing = { left, right, candidates: pairs.map(({ candidate }) => candidate) };
    this.#pairs = pairs;
    this.#twins = findTwins(
      pairing,
      pairs.map(({ evidence }) => evidence.words),
    );
    this.byWording = pairs.map(({ odds }, index) => this.#believe(odds, index));
    this.#context = contextOf(pairing, this.byWording.map(logOdds), work);
    this.#restsOnName = work.map(pairing.candidates, (one, index) => {
      const isBehind = (this.#context.lagsInWording[index] ?? 0) > CLEARLY_BEHIND;
      return isBehind && sharesOneName(left[one.left], right[one.right]);
    });
  }

  /** What is around each pair, if the others are as likely as this. */
  evidence(probabilities: readonly number[]): readonly ContextEvidence[] {
    return contextEvidence(this.#context, probabilities);
  }

  /** How likely each pair is that has these log odds by its words and all around it. */
  believe(odds: readonly number[]): readonly number[] {
    return odds.map((one, index) => {
      const bound = this.#restsOnName[index] ? logOdds(NAME_PROBABILITY) : Infinity;
      return this.#believe(Math.min(one, bound), index);
    });
  }

  #believe(odds: number, index: number): number {
    if (this.#pairs[index]?.verdict === 'confirmed') return READER_PROBABILITY;
    return Math.max(probabilityOf(odds), this.#twins.has(index) ? TWIN_PROBABILITY : 0);
  }
}
