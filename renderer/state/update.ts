import type { Library } from '../../domain/library/library';
import type { Note } from '../../domain/notes/note';
import type { Event, NoteEvent } from './event';
import { currentView, goBack, goForward, replaceView, visit } from './history';
import type { Draft, State } from './state';
import { updateJudgements } from './updateJudgements';
import type { View } from './view';

/** The one place where the state changes. */
export function update(state: State, event: Event): State {
  switch (event.kind) {
    case 'libraryLoaded':
      return openLibrary(state, event.library);
    case 'libraryFailed':
      return { ...state, library: { kind: 'failed', problem: event.problem } };
    case 'notebookLoaded':
      return {
        ...state,
        notes: event.notebook.notes,
        judgements: { past: [], present: event.notebook.judgements, future: [] },
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
      return {
        ...state,
        history: replaceView(state.history, { kind: 'comparison', choice: event.choice }),
      };
    case 'wentBack':
      return { ...state, history: goBack(state.history) };
    case 'wentForward':
      return { ...state, history: goForward(state.history) };
    case 'noticeShown':
      return {
        ...state,
        notice: { text: event.text, undo: event.undo ?? null, isJudgement: false },
      };
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
    case 'judged':
    case 'judgementUndone':
    case 'judgementRedone':
    case 'layerShown':
    case 'colleagueOpened':
    case 'momentChosen':
    case 'linkBegun':
    case 'linkGivenUp':
      return updateJudgements(state, event);
    default:
      return updateNotes(state, event);
  }
}

function updateNotes(state: State, event: NoteEvent): State {
  switch (event.kind) {
    case 'noteOpened': {
      const status = event.isNew ? ({ kind: 'unsaved' } as const) : ({ kind: 'saved' } as const);
      return { ...state, side: 'notes', draft: { note: event.note, status } };
    }
    case 'noteEdited':
      return editDraft(state, (draft) => ({
        note: { ...draft.note, body: event.body, modified: event.at },
        status: { kind: 'unsaved' },
      }));
    case 'noteClosed':
      return { ...state, draft: null };
    case 'noteSaveStarted':
      return editDraft(state, (draft) => ({ ...draft, status: { kind: 'saving' } }));
    case 'noteSaved':
      return settleDraft(
        {
          ...state,
          notes: withNote(state.notes, event.note),
          notice: noticeAfter(state, event.note),
        },
        event.note,
        { kind: 'saved' },
      );
    case 'noteNotSaved':
      return settleDraft(state, event.note, { kind: 'failed', problem: event.problem });
    case 'noteDeleted':
      return {
        ...state,
        notes: state.notes.filter((note) => note.id !== event.note.id),
        draft: state.draft?.note.id === event.note.id ? null : state.draft,
        notice: { text: 'Note deleted.', undo: event.note, isJudgement: false },
      };
  }
}

function openLibrary(state: State, library: Library): State {
  const loaded = { ...state, library: { kind: 'loaded', library } as const };
  const isAtStart = currentView(state.history).kind === 'library' && state.history.at === 0;
  return isAtStart
    ? { ...loaded, history: replaceView(state.history, openingView(library)) }
    : loaded;
}

function openingView(library: Library): View {
  const { episode, accounts } = library.opening;
  const [base] = accounts;
  if (base === undefined) return { kind: 'library' };
  return { kind: 'comparison', choice: { episode, accounts, base } };
}

function editDraft(state: State, change: (draft: Draft) => Draft): State {
  return state.draft === null ? state : { ...state, draft: change(state.draft) };
}

/** What the disk answered counts only for the words it was given: later words are still unsaved. */
function settleDraft(state: State, note: Note, status: Draft['status']): State {
  return editDraft(state, (draft) =>
    draft.note.id === note.id && draft.note.body === note.body ? { ...draft, status } : draft,
  );
}

/** A note that is back on disk needs no undo; a notice about another one stays. */
function noticeAfter({ notice }: State, saved: Note): State['notice'] {
  return notice?.undo?.id === saved.id ? null : notice;
}

function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const others = notes.filter((other) => other.id !== note.id);
  return [...others, note];
}
