import type { Event } from './event';
import { goBack, goForward, replaceView, visit } from './history';
import { updatePanes } from './pane';
import { noHistory, type State } from './state';
import { updateJudgements } from './updateJudgements';
import { updateLibrary } from './updateLibrary';
import { updateNotes } from './updateNotes';
import type { View } from './view';

/** The one place where the state changes. */
export function update(state: State, event: Event): State {
  switch (event.kind) {
    case 'notebookLoaded':
      return {
        ...state,
        notes: event.notebook.notes,
        judgements: { ...noHistory, present: event.notebook.judgements },
        notebookProblems: event.notebook.problems,
      };
    case 'notebookFailed':
      return { ...state, notebookProblems: [event.problem] };
    case 'notebookProblemRead':
      return { ...state, notebookProblems: state.notebookProblems.slice(1) };
    case 'settingsChanged':
      return { ...state, settings: event.settings };
    case 'runtimeLoaded':
      return { ...state, runtime: event.runtime };
    case 'viewOpened':
      return { ...state, history: visit(state.history, event.view) };
    case 'choiceChanged':
      return showInstead(state, { kind: 'comparison', choice: event.choice });
    case 'wentBack':
      return { ...state, history: goBack(state.history) };
    case 'wentForward':
      return { ...state, history: goForward(state.history) };
    case 'noticeShown':
      return { ...state, notice: { text: event.text, takeBack: event.takeBack ?? null } };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'shelfArranged':
      return { ...state, shelf: event.shelf };
    case 'sideChosen':
      return { ...state, side: event.side };
    case 'findOpened':
      return { ...state, isFinding: true };
    case 'findClosed':
      return { ...state, isFinding: false };
    case 'dialogOpened':
      return { ...state, dialog: event.dialog };
    case 'paneActivated':
    case 'paneChanged':
    case 'paneClosed':
      return { ...state, panes: updatePanes(state.panes, event) };
    case 'judged':
    case 'judgementUndone':
    case 'judgementRedone':
    case 'layerShown':
    case 'colleagueOpened':
    case 'momentChosen':
    case 'linkBegun':
    case 'linkGivenUp':
      return updateJudgements(state, event);
    case 'noteOpened':
    case 'noteEdited':
    case 'noteClosed':
    case 'noteSaveStarted':
    case 'noteSaved':
    case 'noteNotSaved':
    case 'noteDeleted':
      return updateNotes(state, event);
    default:
      return updateLibrary(state, event);
  }
}

/** Shows a view in place of the current one. */
function showInstead(state: State, view: View): State {
  return { ...state, history: replaceView(state.history, view) };
}
