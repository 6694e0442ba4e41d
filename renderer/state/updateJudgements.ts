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
        judgements: judged(state.judgements, event.judgements, event.said),
        // What the reader says is theirs, and is shown as theirs.
        shownLayer: 'mine',
        linking: null,
        notice: { text: event.said, takeBack: { kind: 'judgement' } },
      };
    case 'judgementUndone':
      return {
        ...state,
        judgements: undone(state.judgements),
        notice: noticeOf('Undone', state.judgements, state.judgements.present),
      };
    case 'judgementRedone':
      return {
        ...state,
        judgements: redone(state.judgements),
        notice: noticeOf('Done again', state.judgements, state.judgements.future[0]),
      };
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
          takeBack: null,
        },
      };
    case 'linkGivenUp':
      return { ...state, linking: null, notice: null };
  }
}

function judged(
  { past, present, said }: JudgementHistory,
  judgements: Judgements,
  words: string,
): JudgementHistory {
  return {
    past: [...past, present].slice(-longestPast),
    present: judgements,
    future: [],
    said: new Map([...said].slice(-longestPast)).set(judgements, words),
  };
}

/** "Undone: Confirmed: M 14 – C 3."; nothing where there was no step. */
function noticeOf(
  way: 'Undone' | 'Done again',
  { said }: JudgementHistory,
  step: Judgements | undefined,
): State['notice'] {
  const words = step === undefined ? undefined : said.get(step);
  return words === undefined ? null : { text: `${way}: ${words}`, takeBack: null };
}

function undone(history: JudgementHistory): JudgementHistory {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    ...history,
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
  };
}

function redone(history: JudgementHistory): JudgementHistory {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { ...history, past: [...history.past, history.present], present, future };
}
