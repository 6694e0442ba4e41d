import type { Judgements } from '../../domain/judgements/judgements';
import type { Bridge } from '../../preload/bridge';
import type { Event } from './event';
import { sayProblem } from './sayProblem';
import type { State } from './state';

export type JudgementActions = {
  /** Saves what the reader has said of links and moments; only then is it so. */
  readonly judge: (judgements: Judgements, said: string) => Promise<void>;
  readonly undoJudgement: () => Promise<void>;
  readonly redoJudgement: () => Promise<void>;
  readonly openLayer: () => Promise<void>;
  readonly saveLayer: (name: string) => Promise<void>;
};

export function judgementActions(
  bridge: Bridge,
  read: () => State,
  send: (event: Event) => void,
): JudgementActions {
  async function settle(judgements: Judgements | undefined, event: Event): Promise<void> {
    if (judgements === undefined) return;
    const answer = await bridge.saveJudgements(judgements);
    if (answer.ok) send(event);
    else send({ kind: 'noticeShown', text: `Not saved. ${answer.problem.message}` });
  }

  return {
    judge: (judgements, said) => settle(judgements, { kind: 'judged', judgements, said }),
    undoJudgement: () => settle(read().judgements.past.at(-1), { kind: 'judgementUndone' }),
    redoJudgement: () => settle(read().judgements.future[0], { kind: 'judgementRedone' }),
    openLayer: async () => {
      const answer = await bridge.openLayer();
      if (!answer.ok) send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
      else if (answer.value !== null) send({ kind: 'colleagueOpened', layer: answer.value });
    },
    saveLayer: async (name) => {
      const layer = { format: 1, name, judgements: read().judgements.present } as const;
      const answer = await bridge.saveLayer(layer);
      if (!answer.ok) send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
      else if (answer.value !== null) {
        send({ kind: 'noticeShown', text: `Your links are in ${answer.value}.` });
      }
    },
  };
}
