import { lstat } from 'node:fs/promises';
import type { ImportOutcome } from '../../domain/importing/importOutcome';
import type { RefusalCode } from '../../domain/importing/refusal';
import { type Result, success } from '../../domain/result';
import { listIfThere } from '../disk/listIfThere';
import { arrivalOf } from '../importing/arrivalOf';
import { bringIn } from '../importing/bringIn';
import { listFolder } from '../importing/listFolder';
import type { LibraryStore } from '../library/LibraryStore';
import { libraryFiles } from '../library/libraryFiles';
import { makeLibrary } from '../library/makeLibrary';
import { openStore } from '../library/openStore';
import type { ParseHost } from '../parsing/openParseHost';

/** How one file of a job ended, under the path it was named by. */
export type FileReport = { readonly path: string; readonly outcome: ImportOutcome };

/**
 * Brings files, and all files of folders, into a library, one after the other; the library is made if it is not there.
 * Fails only where the library cannot be opened or made; what becomes of each file is reported as it happens.
 */
export async function importFiles(
  paths: readonly string[],
  libraryFolder: string,
  host: ParseHost,
  report: (file: FileReport) => void,
): Promise<Result<null>> {
  const store = await openOrMake(libraryFolder);
  const library = await store.load();
  if (!library.ok) return library;
  const importer = {
    parse: host.parse,
    stopParsing: host.close,
    openStore: async () => store,
    now: () => new Date(),
  };
  for (const named of paths) {
    const found = await filesNamed(named);
    if (!found.ok) report({ path: named, outcome: refused('too-complex', found.problem.message) });
    else if (found.value.length === 0)
      report({ path: named, outcome: refused('not-a-file', noDocuments) });
    for (const path of found.ok ? found.value : []) {
      const brought = await bringIn(arrivalOf(path), importer, () => true);
      if (brought !== null) report({ path, outcome: brought.outcome });
    }
  }
  return success(null);
}

async function openOrMake(folder: string): Promise<LibraryStore> {
  const isThere = (await listIfThere(libraryFiles, folder)).length > 0;
  if (!isThere) await makeLibrary(libraryFiles, folder);
  return openStore(libraryFiles, folder);
}

/** The file itself, or the files of the folder. What is neither is refused when it is read. */
async function filesNamed(path: string): Promise<Result<readonly string[]>> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() ? listFolder(libraryFiles, path) : success([path]);
}

const noDocuments = 'The folder holds no documents that can be brought in.';

function refused(code: RefusalCode, message: string): ImportOutcome {
  return { outcome: 'refused', reason: { code, message } };
}
