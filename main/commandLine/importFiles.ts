import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportOutcome } from '../../domain/importing/importOutcome';
import type { Refusal } from '../../domain/importing/refusal';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { failure, type Result, success } from '../../domain/result';
import { diskProblem } from '../disk/diskProblem';
import { listIfThere } from '../disk/listIfThere';
import type { Arrival } from '../importing/arrival';
import { arrivalOf } from '../importing/arrivalOf';
import { bringIn } from '../importing/bringIn';
import { listFolder } from '../importing/listFolder';
import { refusedArrival } from '../importing/refusedArrival';
import type { LibraryStore } from '../library/LibraryStore';
import { libraryFiles } from '../library/libraryFiles';
import { makeLibrary } from '../library/makeLibrary';
import { openStore } from '../library/openStore';
import type { ParseHost } from '../parsing/openParseHost';
import type { ImportJob } from './importJob';

/** How one file of a job ended, and which of the job's paths, from 0, named it or its folder. */
export type FileReport = {
  readonly path: string;
  readonly named: number;
  readonly outcome: ImportOutcome;
};

/**
 * Brings files, and all files of folders, into a library, one after the other; the library is made if it is not there.
 * Fails only where the library cannot be opened or made; what becomes of each file is reported as it happens.
 */
export async function importFiles(
  { paths, library: libraryFolder, encoding }: ImportJob,
  host: ParseHost,
  report: (file: FileReport) => void,
): Promise<Result<null>> {
  const store = await openOrMake(libraryFolder);
  if (!store.ok) return store;
  const library = await store.value.load();
  if (!library.ok) return library;
  const importer = importerInto(store.value, host, encoding);
  for (const [named, path] of paths.entries()) {
    for (const [from, arrival] of await arrivalsNamed(path)) {
      const brought = await bringIn(arrival, importer, () => true);
      if (brought !== null) report({ path: from, named, outcome: brought.outcome });
    }
  }
  return success(null);
}

function importerInto(store: LibraryStore, host: ParseHost, encoding: TextEncoding | undefined) {
  return {
    parse: (bytes: Uint8Array, name: string) => host.parse(bytes, name, encoding),
    stopParsing: host.close,
    openStore: async () => store,
    now: () => new Date(),
  };
}

async function openOrMake(folder: string): Promise<Result<LibraryStore>> {
  try {
    const names = (await listIfThere(libraryFiles, folder)).map(({ name }) => name);
    // What systems and sync programs leave in a folder begins with a dot.
    const isEmpty = names.every((name) => name.startsWith('.'));
    if (!isEmpty && !names.includes('library.json') && !names.includes('sources'))
      return failure(otherFolder(folder));
    if (isEmpty) await makeLibrary(libraryFiles, folder);
    return success(await openStore(libraryFiles, folder));
  } catch (error) {
    return failure(diskProblem('The library could not be made', folder, error));
  }
}

function otherFolder(folder: string) {
  return {
    message: `“${basename(folder)}” is no library: there are other things in the folder.`,
    advice: 'Name the folder of a library, an empty one, or one that is not there yet.',
  };
}

/** The file itself, or the files of the folder, under their paths. What is neither is refused when it is read. */
async function arrivalsNamed(path: string): Promise<readonly (readonly [string, Arrival])[]> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [[path, arrivalOf(path)]];
  const listed = await listFolder(libraryFiles, path);
  if (!listed.ok) return [refused(path, { code: 'too-complex', message: listed.problem.message })];
  const { files, closed } = listed.value;
  if (files.length + closed.length === 0) return [refused(path, noDocuments)];
  return [
    ...files.map((file) => [file, arrivalOf(file)] as const),
    ...closed.map((folder) => refused(folder.path, folder.reason)),
  ];
}

const noDocuments: Refusal = {
  code: 'not-a-file',
  message: 'The folder holds no documents that can be brought in.',
};

function refused(path: string, reason: Refusal): readonly [string, Arrival] {
  return [path, refusedArrival(path, reason)];
}
