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
    start: -4.29,
    evidence: {
      aboveBackground: 4.34,
      aboveHome: 3.27,
      surroundings: 4.69,
      pairs: 3.19,
      sameness: -2.11,
      words: 3.45,
      rareHere: 0.28,
      quoted: 1.11,
      dates: 0.423,
      speech: 0.954,
    },
  },
  context: [
    {
      start: 1.16,
      evidence: {
        wordsFor: 0.104,
        wordsAgainst: 0.818,
        chain: 0.919,
        counterChain: -1.93,
        lead: 0.329,
        taken: -2.19,
        takenWords: -0.714,
        lagInWording: -0.0714,
        offCourse: -1.53,
        sharing: -0.469,
      },
    },
    {
      start: 1.17,
      evidence: {
        wordsFor: 0.224,
        wordsAgainst: 0.673,
        chain: 0.664,
        counterChain: -2.12,
        lead: 0.285,
        taken: -1.53,
        takenWords: -0.476,
        lagInWording: -0.104,
        offCourse: -1.31,
        sharing: 0.795,
      },
    },
    {
      start: 0.922,
      evidence: {
        wordsFor: 0.266,
        wordsAgainst: 0.669,
        chain: 0.631,
        counterChain: -2.07,
        lead: 0.276,
        taken: -1.31,
        takenWords: -0.357,
        lagInWording: -0.104,
        offCourse: -1.23,
        sharing: 0.593,
      },
    },
  ],
  calibration: [
    [0.145, 0.158],
    [0.243, 0.364],
    [0.345, 0.399],
    [0.489, 0.581],
    [0.702, 0.686],
    [0.854, 0.767],
    [0.969, 0.962],
  ],
};
