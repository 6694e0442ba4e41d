import type { Result } from '../../domain/result';
import type { Bridge } from '../../preload/bridge';
import type { Event } from './event';
import { sayProblem } from './sayProblem';
import type { State } from './state';

/** The way to other libraries. After a switch the window begins anew. */
export type SwitchActions = {
  readonly loadLibraries: () => Promise<void>;
  readonly openLibrary: () => Promise<void>;
  readonly createLibrary: () => Promise<void>;
  readonly switchLibrary: (handle: string) => Promise<void>;
};

/** @param saveDraft saves the words in the editor, as far as the disk lets it */
export function switchActions(
  bridge: Bridge,
  read: () => State,
  send: (event: Event) => void,
  saveDraft: () => Promise<void>,
): SwitchActions {
  /** Another library has another notebook: words that are not on disk must not be left behind, nor come along. */
  async function leave(open: () => Promise<Result<boolean>>): Promise<void> {
    if (hasUnsavedWords(read())) await saveDraft();
    if (hasUnsavedWords(read())) {
      send({
        kind: 'noticeShown',
        text: 'Your note is not saved yet, so this library stays open.',
      });
    } else {
      const answer = await open();
      if (!answer.ok) send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
    }
  }

  return {
    loadLibraries: async () => {
      const answer = await bridge.loadLibraries();
      if (answer.ok) send({ kind: 'librariesLoaded', libraries: answer.value });
      else send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
    },
    openLibrary: () => leave(() => bridge.openLibrary()),
    createLibrary: () => leave(() => bridge.createLibrary()),
    switchLibrary: (handle) => leave(() => bridge.switchLibrary(handle)),
  };
}

/** A note that was begun and left empty has none. */
function hasUnsavedWords({ draft }: State): boolean {
  return draft !== null && draft.status.kind !== 'saved' && draft.note.body.trim() !== '';
}
