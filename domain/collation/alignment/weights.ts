import type { Calibration } from './calibrate';
import type { ContextKind } from './contextEvidence';
import type { Weights } from './weigh';
import type { WordingKind } from './wordingEvidence';

/** All that is fitted: weights of the evidence in the words, then one set a round of what is around them. */
export type AlignmentWeights = {
  readonly wording: Weights<WordingKind>;
  /** What a round starts from is nearer the truth than what the round before did. */
  readonly context: readonly Weights<ContextKind>[];
  readonly calibration: Calibration;
};

/**
 * Fitted by ridge regression (logistic) on pairs of passages labelled by hand: what `npm run bench -- fit` prints.
 * `docs/collation.md` tells on which, and how well they carry over to texts they were not fitted on.
 */
export const fittedWeights: AlignmentWeights = {
  wording: {
    start: -4.33,
    evidence: {
      aboveBackground: 4.46,
      aboveHome: 3.01,
      surroundings: 4.83,
      pairs: 3.34,
      sameness: -2.17,
      words: 3.43,
      rareHere: 0.273,
      quoted: 1.11,
      dates: 0.45,
      speech: 1.03,
    },
  },
  context: [
    {
      start: 1.17,
      evidence: {
        wordsFor: 0.0973,
        wordsAgainst: 0.822,
        chain: 0.912,
        counterChain: -1.91,
        lead: 0.329,
        taken: -2.2,
        takenWords: -0.691,
        lagInWording: -0.0703,
        offCourse: -1.54,
        sharing: -0.462,
      },
    },
    {
      start: 1.19,
      evidence: {
        wordsFor: 0.218,
        wordsAgainst: 0.677,
        chain: 0.663,
        counterChain: -2.1,
        lead: 0.284,
        taken: -1.54,
        takenWords: -0.464,
        lagInWording: -0.103,
        offCourse: -1.29,
        sharing: 0.791,
      },
    },
    {
      start: 0.94,
      evidence: {
        wordsFor: 0.26,
        wordsAgainst: 0.673,
        chain: 0.629,
        counterChain: -2.06,
        lead: 0.275,
        taken: -1.31,
        takenWords: -0.351,
        lagInWording: -0.103,
        offCourse: -1.21,
        sharing: 0.591,
      },
    },
  ],
  calibration: [
    [0.144, 0.164],
    [0.244, 0.333],
    [0.347, 0.422],
    [0.492, 0.591],
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a share that was found, not the logarithm of 2
    [0.704, 0.693],
    [0.857, 0.754],
    [0.969, 0.963],
  ],
};
