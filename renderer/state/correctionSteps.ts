import type { Corrections } from '../../domain/structure/corrections';

/** What the reader said of one text's structure before the present state, and what was taken back after it. */
export type CorrectionSteps = {
  readonly past: readonly Corrections[];
  readonly future: readonly Corrections[];
};

/** How a reader comes to another state of what is said. */
export type CorrectionStep = 'said' | 'undone' | 'redone';

const noSteps: CorrectionSteps = { past: [], future: [] };

/**
 * The steps after one more. Law: undone and redone, everything is as it was.
 * @param present what was said before this step
 */
export function takeStep(
  { past, future }: CorrectionSteps = noSteps,
  present: Corrections,
  step: CorrectionStep,
): CorrectionSteps {
  switch (step) {
    case 'said':
      return { past: [...past, present], future: [] };
    case 'undone':
      return { past: past.slice(0, -1), future: [present, ...future] };
    case 'redone':
      return { past: [...past, present], future: future.slice(1) };
  }
}
