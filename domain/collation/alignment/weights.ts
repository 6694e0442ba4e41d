/**
 * Weights of the evidence, in log odds for each unit, fitted by ridge regression (logistic) on pairs of passages labelled by
 * hand; `docs/collation.md` tells on which, how strongly they were held small, and how well they carry over to
 * texts they were not fitted on. `start` is what is thought of a pair without any evidence.
 */
export const wordingWeights = {
  start: -4.24,
  evidence: {
    aboveBackground: 4.3,
    aboveHome: 3.32,
    surroundings: 4.59,
    pairs: 3.39,
    sameness: -2.12,
    words: 3.71,
    rareHere: 0.277,
    quoted: 1.01,
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
    readonly lagInWording: number;
    readonly offCourse: number;
  };
};

/** One set a round: what a round starts from is nearer the truth than what the round before did. */
export const contextWeights: readonly ContextWeights[] = [
  {
    start: 0.584,
    evidence: {
      wording: 0.464,
      chain: 0.949,
      counterChain: -2.51,
      lesserLead: 0.115,
      greaterLead: 0.352,
      takenWords: -0.188,
      lagInWording: -0.089,
      offCourse: -1.55,
    },
  },
  {
    start: 0.11,
    evidence: {
      wording: 0.519,
      chain: 0.755,
      counterChain: -2.13,
      lesserLead: 0.039,
      greaterLead: 0.292,
      takenWords: -0.138,
      lagInWording: -0.081,
      offCourse: -0.95,
    },
  },
  {
    start: 0.011,
    evidence: {
      wording: 0.537,
      chain: 0.709,
      counterChain: -1.86,
      lesserLead: 0.017,
      greaterLead: 0.29,
      takenWords: -0.123,
      lagInWording: -0.089,
      offCourse: -0.866,
    },
  },
];
