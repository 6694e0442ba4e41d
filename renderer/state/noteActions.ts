import type { Note } from '../../domain/notes/note';
import type { Bridge } from '../../preload/bridge';
import type { Event } from './event';
import type { State } from './state';

export type NoteActions = {
  readonly saveDraft: () => Promise<void>;
  /** Saves a note that was never in the editor. */
  readonly saveNote: (note: Note) => Promise<void>;
  readonly deleteNote: (note: Note) => Promise<void>;
  readonly restoreNote: (note: Note) => Promise<void>;
};

export function noteActions(
  bridge: Bridge,
  read: () => State,
  send: (event: Event) => void,
): NoteActions {
  return {
    saveDraft: async () => {
      const { draft } = read();
      if (draft === null || draft.status.kind === 'saved') return;
      const { note } = draft;
      send({ kind: 'noteSaveStarted' });
      const answer = await bridge.saveNote(note);
      if (answer.ok) send({ kind: 'noteSaved', note: answer.value });
      else send({ kind: 'noteNotSaved', note, problem: answer.problem });
    },
    saveNote: async (note) => {
      const answer = await bridge.saveNote(note);
      if (answer.ok) send({ kind: 'noteSaved', note: answer.value });
      else send({ kind: 'noticeShown', text: `Not saved. ${answer.problem.message}` });
    },
    deleteNote: async (note) => {
      const answer = await bridge.deleteNote(note.id);
      if (answer.ok) send({ kind: 'noteDeleted', note });
      else send({ kind: 'noticeShown', text: `Not deleted. ${answer.problem.message}` });
    },
    restoreNote: async (note) => {
      const answer = await bridge.saveNote(note);
      if (answer.ok) send({ kind: 'noteSaved', note: answer.value });
      else
        send({
          kind: 'noticeShown',
          text: `Not brought back. ${answer.problem.message}`,
          takeBack: { kind: 'deletion', note },
        });
    },
  };
}
