import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { attempt } from './attempt';
import { isMissing } from './diskProblem';
import type { FileLayer } from './fileLayer';

/** Ends the name of a file that is still being written. */
const temporarySuffix = '.tmp';

/** Where the content before the last write is kept: notebook.json → notebook.previous.json, text.jsonl alike. */
export function previousPath(path: string): string {
  return path.replace(/(?=\.jsonl?$)/, '.previous');
}

/**
 * Puts the text in the place of the file, and what the file held in the place of its previous content.
 *
 * Laws: it resolves only when the text would outlast the power (write → sync → rename → sync folder);
 * at every moment the file or its previous content is whole; when it fails, the file is put back as it was.
 * Only where putting back fails too may the refused text be found at the next start.
 */
export async function writeDurably(files: FileLayer, path: string, text: string): Promise<void> {
  await makeFolderDurably(files, dirname(path));
  const temporary = `${path}.${randomUUID()}${temporarySuffix}`;
  try {
    await writeAside(files, temporary, text);
    await putInPlace(files, temporary, path);
  } catch (error) {
    await attempt(() => files.unlink(temporary));
    throw error;
  }
}

/** Removes what a crash left of writing this file. A leftover that cannot be removed does no harm. */
export async function sweepTemporaries(files: FileLayer, path: string): Promise<void> {
  const folder = dirname(path);
  await attempt(async () => {
    for (const { name } of await files.list(folder)) {
      const isLeftover = name.startsWith(`${basename(path)}.`) && name.endsWith(temporarySuffix);
      if (isLeftover) await files.unlink(join(folder, name));
    }
  });
}

/** A file is no safer than the name of its folder. */
export async function makeFolderDurably(files: FileLayer, folder: string): Promise<void> {
  await files.makeFolder(folder);
  await files.syncFolder(dirname(folder));
}

/** A new file of which all would outlast the power, once its folder is synced. */
export async function writeAside(
  files: FileLayer,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = await files.create(path);
  try {
    await file.write(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function putInPlace(files: FileLayer, temporary: string, path: string): Promise<void> {
  const kept = await renameIfThere(files, path, previousPath(path));
  try {
    await files.rename(temporary, path);
    await files.syncFolder(dirname(path));
  } catch (error) {
    await attempt(async () => {
      await (kept ? files.rename(previousPath(path), path) : files.unlink(path));
      await files.syncFolder(dirname(path));
    });
    throw error;
  }
}

async function renameIfThere(files: FileLayer, from: string, to: string): Promise<boolean> {
  try {
    await files.rename(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
