import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileLayer } from '../disk/fileLayer';
import { listIfThere } from '../disk/listIfThere';
import { addFolder } from './addFolder';
import { moveFolder } from './moveFolder';

/** Name of the default library, and of the notebook before libraries had one each, in the reader's own folder. */
const libraryName = 'library';
const notebookName = 'notebook';

/**
 * The reader's first library: made of the bundled one when it is not there. A notebook from before libraries had
 * their own moves into it, unless the library has one already.
 * @throws the system's error where the disk refuses
 */
export async function defaultLibrary(
  files: FileLayer,
  userData: string,
  bundled: string,
): Promise<string> {
  const folder = join(userData, libraryName);
  const names = (await listIfThere(files, userData)).map(({ name }) => name);
  if (!names.includes(libraryName)) await addFolder(files, folder, await contentOf(bundled));
  if (names.includes(notebookName)) await adoptNotebook(files, userData, folder);
  return folder;
}

async function adoptNotebook(files: FileLayer, userData: string, folder: string): Promise<void> {
  const taken = (await files.list(folder)).some(({ name }) => name === notebookName);
  if (!taken) await moveFolder(files, join(userData, notebookName), join(folder, notebookName));
}

/** All files of the bundled library, by their path in it. */
async function contentOf(folder: string, within = ''): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  const content = await Promise.all(
    entries.map(async (entry) => {
      const path = join(within, entry.name);
      if (entry.isDirectory()) return [...(await contentOf(folder, path))];
      return [[path, await readFile(join(folder, path))] as const];
    }),
  );
  return new Map(content.flat());
}
