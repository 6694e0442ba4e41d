/**
 * Weights of the evidence, in log odds for each unit, fitted by ridge regression (logistic) on pairs of passages labelled by
 * hand; `docs/collation.md` tells on which, how strongly they were held small, and how well they carry over to
 * texts they were not fitted on. `start` is what is thought of a pair without any evidence.
 */
export const wordingWeights = {
  start: -4.23,
  evidence: {
    aboveBackground: 4.26,
    aboveHome: 3.37,
    surroundings: 4.64,
    pairs: 3.36,
    sameness: -2.1,
    words: 3.8,
    rareHere: 0.27,
  },
} as const;

export type ContextWeights = {
  readonly start: number;
  readonly evidence: {
    readonly wording: number;
    readonly chain: number;
    readonly counterChain: number;
    readonly lesserLead: number;
    readonly greaterLead: number;
    readonly takenWords: number;
    readonly offCourse: number;
  };
};

/** One set a round: what a round starts from is nearer the truth than what the round before did. */
export const contextWeights: readonly ContextWeights[] = [
  {
    start: 0.63,
    evidence: {
      wording: 0.485,
      chain: 0.958,
      counterChain: -2.13,
      lesserLead: 0.165,
      greaterLead: 0.349,
      takenWords: -0.196,
      offCourse: -1.47,
    },
  },
  {
    start: 0,
    evidence: {
      wording: 0.528,
      chain: 0.729,
      counterChain: -1.4,
      lesserLead: 0.064,
      greaterLead: 0.311,
      takenWords: -0.146,
      offCourse: -0.88,
    },
  },
  {
    start: -0.1,
    evidence: {
      wording: 0.548,
      chain: 0.679,
      counterChain: -1.22,
      lesserLead: 0.048,
      greaterLead: 0.3,
      takenWords: -0.134,
      offCourse: -0.77,
    },
  },
];
