import { type Adapter, Low } from 'lowdb';
import type { Judgements } from '../../domain/judgements/judgements';
import { withNote, withoutNote } from '../../domain/notes/changeNotebook';
import type { Note, Notebook } from '../../domain/notes/note';
import { serialiseNotebook } from '../../domain/notes/parseNotebook';
import { failure, type Problem, type Result, success } from '../../domain/result';
import type { LoadedNotebook } from '../../preload/bridge';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { takeTurns } from '../disk/takeTurns';
import { sweepTemporaries, writeDurably } from '../disk/writeDurably';
import { type Recovered, recoverNotebook } from './recoverNotebook';

/** The reader's notes on disk. What is asked is done in turn, so nobody sees a note that is not saved yet. */
export type NotebookStore = {
  load(): Promise<Result<LoadedNotebook>>;
  /** Succeeds only when the note is on disk. */
  save(note: Note): Promise<Result<Note>>;
  /** Succeeds only when the disk no longer has the note. */
  delete(id: string): Promise<Result<string>>;
  /** Succeeds only when what the reader says of links and moments is on disk. */
  judge(judgements: Judgements): Promise<Result<Judgements>>;
  /** Resolves when everything asked for so far is done. */
  settle(): Promise<void>;
};

/** Opens the notebook; where the disk does not let us, every question is answered by the reason. */
export async function openNotebook(
  files: FileLayer,
  path: string,
  now: Date,
): Promise<NotebookStore> {
  try {
    await sweepTemporaries(files, path);
    return await keepNotebook(files, path, await recoverNotebook(files, path, now));
  } catch (error) {
    return closedNotebook(diskProblem('The notebook could not be opened', path, error));
  }
}

async function keepNotebook(
  files: FileLayer,
  path: string,
  { notebook, problems, adopted, refusal }: Recovered,
): Promise<NotebookStore> {
  const adapter: Adapter<Notebook> = {
    read: async () => notebook,
    write: (changed) => writeDurably(files, path, serialiseNotebook(changed)),
  };
  const low = new Low(adapter, notebook);
  const inTurn = takeTurns();

  /** Law: memory follows disk; what could not be written is not in memory either. */
  function change<Value>(
    failed: string,
    value: Value,
    changeNotebook: (notebook: Notebook) => Notebook,
  ): Promise<Result<Value>> {
    return inTurn(async () => {
      if (refusal !== undefined)
        return failure({ ...refusal, message: `${failed}. ${refusal.message}` });
      const before = low.data;
      low.data = changeNotebook(before);
      try {
        if (low.data !== before) await low.write();
        return success(value);
      } catch (error) {
        low.data = before;
        return failure(diskProblem(failed, path, error));
      }
    });
  }

  const told = [...problems, ...(adopted ? await putBack(low, path) : [])];
  return {
    load: () =>
      inTurn(async () => {
        const { notes, judgements } = low.data;
        return success({ notes, judgements, problems: told });
      }),
    save: (note) =>
      change('The note could not be saved', note, (current) => withNote(current, note)),
    delete: (id) =>
      change('The note could not be deleted', id, (current) => withoutNote(current, id)),
    judge: (judgements) =>
      change('Your judgement could not be saved', judgements, (current) => ({
        ...current,
        judgements,
      })),
    settle: () => inTurn(async () => undefined),
  };
}

/** An adopted copy takes its place at once, so that the next start finds two copies again. */
async function putBack(low: Low<Notebook>, path: string): Promise<readonly Problem[]> {
  try {
    await low.write();
    return [];
  } catch (error) {
    return [diskProblem('The notebook could not be put back', path, error)];
  }
}

/** A notebook that is not to be read or written: every question is answered by the reason. */
export function closedNotebook(problem: Problem): NotebookStore {
  return {
    load: async () => failure(problem),
    save: async () => failure(problem),
    delete: async () => failure(problem),
    judge: async () => failure(problem),
    settle: async () => undefined,
  };
}
