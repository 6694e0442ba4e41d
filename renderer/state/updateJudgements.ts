import type { Judgements } from '../../domain/judgements/judgements';
import type { JudgementEvent } from './event';
import type { JudgementHistory, State } from './state';

/** How far back the reader can go; more is never asked for and would only be kept in memory. */
const longestPast = 200;

export function updateJudgements(state: State, event: JudgementEvent): State {
  switch (event.kind) {
    case 'judged':
      return {
        ...state,
        judgements: judged(state.judgements, event.judgements),
        // What the reader says is theirs, and is shown as theirs.
        shownLayer: 'mine',
        linking: null,
        notice: { text: event.said, undo: null, isJudgement: true },
      };
    case 'judgementUndone':
      return { ...state, judgements: undone(state.judgements), notice: null };
    case 'judgementRedone':
      return { ...state, judgements: redone(state.judgements), notice: null };
    case 'layerShown':
      return { ...state, shownLayer: event.layer };
    case 'colleagueOpened':
      return { ...state, colleague: event.layer, shownLayer: 'colleague' };
    case 'momentChosen':
      return { ...state, moment: event.passage, side: 'moment' };
    case 'linkBegun':
      return {
        ...state,
        linking: event.passage,
        notice: {
          text: 'Choose the passage that tells the same and press L, or click its number. Escape gives up.',
          undo: null,
          isJudgement: false,
        },
      };
    case 'linkGivenUp':
      return { ...state, linking: null, notice: null };
  }
}

function judged({ past, present }: JudgementHistory, judgements: Judgements): JudgementHistory {
  return { past: [...past, present].slice(-longestPast), present: judgements, future: [] };
}

function undone(history: JudgementHistory): JudgementHistory {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
  };
}

function redone(history: JudgementHistory): JudgementHistory {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
