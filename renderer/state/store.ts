import type { Judgements } from '../../domain/judgements/judgements';
import type { Note } from '../../domain/notes/note';
import type { Problem } from '../../domain/result';
import type { Settings } from '../../domain/settings';
import type { Bridge } from '../../preload/bridge';
import type { Event } from './event';
import { loadAll } from './loadAll';
import { initialState, type State } from './state';
import { update } from './update';

/** Holds the state, and asks main for what the window cannot do itself. */
export type Store = {
  readonly read: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: Event) => void;
  readonly start: () => Promise<void>;
  readonly saveDraft: () => Promise<void>;
  readonly deleteNote: (note: Note) => Promise<void>;
  readonly restoreNote: (note: Note) => Promise<void>;
  /** Saves what the reader has said of links and moments; only then is it so. */
  readonly judge: (judgements: Judgements, said: string) => Promise<void>;
  readonly undoJudgement: () => Promise<void>;
  readonly redoJudgement: () => Promise<void>;
  readonly openLayer: () => Promise<void>;
  readonly saveLayer: (name: string) => Promise<void>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
};

export function createStore(bridge: Bridge): Store {
  let state: State = initialState;
  const listeners = new Set<() => void>();
  const send = (event: Event): void => {
    state = update(state, event);
    for (const listener of listeners) listener();
  };

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    start: () => loadAll(bridge, send),
    saveDraft: async () => {
      const note = state.draft?.note;
      if (note === undefined || state.draft?.status.kind === 'saved') return;
      send({ kind: 'noteSaveStarted' });
      await saveNote(note);
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
          undo: note,
        });
    },
    judge: (judgements, said) => settle(judgements, { kind: 'judged', judgements, said }),
    undoJudgement: () => settle(state.judgements.past.at(-1), { kind: 'judgementUndone' }),
    redoJudgement: () => settle(state.judgements.future[0], { kind: 'judgementRedone' }),
    openLayer: async () => {
      const answer = await bridge.openLayer();
      if (!answer.ok) send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
      else if (answer.value !== null) send({ kind: 'colleagueOpened', layer: answer.value });
    },
    saveLayer: async (name) => {
      const layer = { format: 1, name, judgements: state.judgements.present } as const;
      const answer = await bridge.saveLayer(layer);
      if (!answer.ok) send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
      else if (answer.value !== null) {
        send({ kind: 'noticeShown', text: `Your links are in ${answer.value}.` });
      }
    },
    changeSettings: async (change) => {
      send({ kind: 'settingsChanged', settings: { ...state.settings, ...change } });
      const answer = await bridge.saveSettings(state.settings);
      if (!answer.ok) send({ kind: 'noticeShown', text: answer.problem.message });
    },
  };

  async function settle(judgements: Judgements | undefined, event: Event): Promise<void> {
    if (judgements === undefined) return;
    const answer = await bridge.saveJudgements(judgements);
    if (answer.ok) send(event);
    else send({ kind: 'noticeShown', text: `Not saved. ${answer.problem.message}` });
  }

  async function saveNote(note: Note): Promise<void> {
    const answer = await bridge.saveNote(note);
    if (answer.ok) send({ kind: 'noteSaved', note: answer.value });
    else send({ kind: 'noteNotSaved', note, problem: answer.problem });
  }
}

function sayProblem({ message, file, line, advice = '' }: Problem): string {
  const place = file === undefined || line === undefined ? '' : ` (${file}, line ${line})`;
  return `${message}${place} ${advice}`.trim();
}
