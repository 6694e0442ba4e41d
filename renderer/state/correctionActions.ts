import type { Corrections } from '../../domain/structure/corrections';
import type { Bridge } from '../../preload/bridge';
import type { CorrectionStep } from './correctionSteps';
import type { Event } from './event';
import { sayProblem } from './sayProblem';
import type { State } from './state';

export type CorrectionActions = {
  /** Saves what the reader says of the structure of a text; only then is it so. Whether it was saved. */
  readonly saveCorrections: (source: string, corrections: Corrections) => Promise<boolean>;
  /** Takes back what was said last of the structure of a text. */
  readonly undoCorrection: (source: string) => Promise<void>;
  /** Says again what was taken back. */
  readonly redoCorrection: (source: string) => Promise<void>;
};

export function correctionActions(
  bridge: Bridge,
  read: () => State,
  send: (event: Event) => void,
): CorrectionActions {
  async function save(
    source: string,
    corrections: Corrections | undefined,
    step: CorrectionStep,
  ): Promise<boolean> {
    if (corrections === undefined) return false;
    const answer = await bridge.saveCorrections(source, corrections);
    if (answer.ok) send({ kind: 'correctionsSaved', source, corrections: answer.value, step });
    else send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
    return answer.ok;
  }

  const stepsOf = (source: string) => read().correctionSteps.get(source);
  return {
    saveCorrections: (source, corrections) => save(source, corrections, 'said'),
    undoCorrection: async (source) => {
      if (await save(source, stepsOf(source)?.past.at(-1), 'undone'))
        send({ kind: 'noticeShown', text: 'It is as it was before.' });
    },
    redoCorrection: async (source) => {
      if (await save(source, stepsOf(source)?.future[0], 'redone'))
        send({ kind: 'noticeShown', text: 'It is as you said again.' });
    },
  };
}
