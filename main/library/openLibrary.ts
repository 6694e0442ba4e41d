import { join } from 'node:path';
import {
  noReading,
  type ReadingRecord,
  readingRecordSchema,
} from '../../domain/library/readingRecord';
import { failure, type Problem } from '../../domain/result';
import { type Comforts, openComforts } from '../comforts/openComforts';
import type { FileLayer } from '../disk/fileLayer';
import { closedNotebook, type NotebookStore, openNotebook } from '../notes/openNotebook';
import { LibraryStore } from './LibraryStore';
import { openStore } from './openStore';

/** A library that is open: what it has, and what its reader writes in it. */
export type OpenLibrary = {
  readonly folder: string;
  readonly store: LibraryStore;
  readonly notebook: NotebookStore;
  readonly reading: Comforts<ReadingRecord>;
};

/** Opens the library in a folder. One that cannot be opened answers everything by the reason, and is not written to. */
export async function openLibrary(
  files: FileLayer,
  folder: string,
  now: Date,
): Promise<OpenLibrary> {
  const store = await openStore(files, folder);
  const library = await store.load();
  if (!library.ok) return closedLibrary(files, folder, library.problem);
  const [notebook, reading] = await Promise.all([
    openNotebook(files, join(folder, 'notebook/notebook.json'), now),
    openComforts(files, join(folder, 'reading.json'), readingRecordSchema, noReading),
  ]);
  return { folder, store, notebook, reading };
}

/** Resolves when all that was asked of the library is done. */
export async function settleLibrary({ store, notebook, reading }: OpenLibrary): Promise<void> {
  await Promise.all([store.settle(), notebook.settle(), reading.settle()]);
}

/** A library that is not to be read or written: every question is answered by the reason. */
export function closedLibrary(files: FileLayer, folder: string, problem: Problem): OpenLibrary {
  return {
    folder,
    store: LibraryStore.closed(files, folder, failure(problem)),
    notebook: closedNotebook(problem),
    reading: {
      current: () => noReading,
      save: async () => failure(problem),
      settle: async () => undefined,
    },
  };
}
