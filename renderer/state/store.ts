import type { Settings } from '../../domain/settings';
import type { Bridge } from '../../preload/bridge';
import { type CorrectionActions, correctionActions } from './correctionActions';
import type { Event } from './event';
import { type JudgementActions, judgementActions } from './judgementActions';
import { type LibraryActions, libraryActions } from './libraryActions';
import { loadAll } from './loadAll';
import { type NoteActions, noteActions } from './noteActions';
import { initialState, type State, type TakeBack } from './state';
import { type SwitchActions, switchActions } from './switchActions';
import { update } from './update';

/** Holds the state, and asks main for what the window cannot do itself. */
export type Store = NoteActions &
  JudgementActions &
  LibraryActions &
  CorrectionActions &
  SwitchActions & {
    readonly read: () => State;
    readonly subscribe: (listener: () => void) => () => void;
    readonly send: (event: Event) => void;
    readonly start: () => Promise<void>;
    /** Takes back what the reader has just done. */
    readonly takeBack: (done: TakeBack) => Promise<void>;
    readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  };

export function createStore(bridge: Bridge): Store {
  let state: State = initialState;
  const listeners = new Set<() => void>();
  const read = (): State => state;
  const send = (event: Event): void => {
    state = update(state, event);
    for (const listener of listeners) listener();
  };
  const notes = noteActions(bridge, read, send);
  const judgements = judgementActions(bridge, read, send);
  const library = libraryActions(bridge, read, send);
  const corrections = correctionActions(bridge, read, send);

  /** One after the other; what main refuses has been said already, and ends it. */
  async function changeAll<Thing>(
    things: readonly Thing[],
    change: (thing: Thing) => Promise<boolean>,
    said: string,
  ): Promise<void> {
    for (const thing of things) {
      if (!(await change(thing))) return;
    }
    send({ kind: 'noticeShown', text: said });
  }

  return {
    ...notes,
    ...judgements,
    ...library,
    ...corrections,
    ...switchActions(bridge, read, send, notes.saveDraft),
    read,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    start: () => loadAll(bridge, send),
    takeBack: (done) => {
      switch (done.kind) {
        case 'deletion':
          return notes.restoreNote(done.note);
        case 'judgement':
          return judgements.undoJudgement();
        case 'details':
          return changeAll(done.before, library.saveSource, 'It is as it was before.');
        case 'correction':
          return corrections.undoCorrection(done.source);
        case 'encoding':
          return changeAll(
            [done.before],
            (before) => library.readAgain(done.source, before),
            'It is read as it was before.',
          );
        case 'event':
          return changeAll([done.before], library.saveEpisode, 'The event is as it was before.');
        case 'removal':
          return changeAll(done.sources, library.restoreSource, 'It is back in the library.');
      }
    },
    changeSettings: async (change) => {
      send({ kind: 'settingsChanged', settings: { ...state.settings, ...change } });
      const answer = await bridge.saveSettings(state.settings);
      if (!answer.ok) send({ kind: 'noticeShown', text: answer.problem.message });
    },
  };
}
