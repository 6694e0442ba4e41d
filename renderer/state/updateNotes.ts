import type { Note } from '../../domain/notes/note';
import type { NoteEvent } from './event';
import type { Draft, State } from './state';

export function updateNotes(state: State, event: NoteEvent): State {
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
        notice: { text: 'Note deleted.', takeBack: { kind: 'deletion', note: event.note } },
      };
  }
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
  const takeBack = notice?.takeBack;
  return takeBack?.kind === 'deletion' && takeBack.note.id === saved.id ? null : notice;
}

function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const others = notes.filter((other) => other.id !== note.id);
  return [...others, note];
}
