import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { attempt } from '../disk/attempt';
import type { FileLayer } from '../disk/fileLayer';
import { inParallel } from '../disk/inParallel';
import { makeFolderDurably, writeAside } from '../disk/writeDurably';

/** What a new folder holds, by the path of each file in it. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/** Begins the name of a folder that is on its way in; the number is that of the process that brings it. */
const incomingPrefix = '.incoming-';

/** Files written at a time: a disk flushes several for hardly more than the price of one. */
const writersAtOnce = 8;

/**
 * Puts a folder with these files in place, all or nothing.
 * Laws: it resolves only when all of it would outlast the power (every file written and synced → folder synced →
 * renamed → parent synced); at every moment the place holds nothing or the whole; when it fails, nothing.
 * Only where taking back fails too may the refused folder be found at the next start.
 */
export async function addFolder(
  files: FileLayer,
  path: string,
  content: FolderContent,
): Promise<void> {
  const parent = dirname(path);
  const aside = join(parent, `${incomingPrefix}${process.pid}-${randomUUID()}`);
  await makeFolderDurably(files, parent);
  try {
    await fill(files, aside, content);
    await putInPlace(files, aside, path);
  } catch (error) {
    await attempt(() => files.removeFolder(aside));
    throw error;
  }
}

async function fill(files: FileLayer, folder: string, content: FolderContent): Promise<void> {
  const names = [...content.keys()].map((name) => join(folder, name));
  const folders = new Set([folder, ...names.flatMap((name) => foldersBetween(folder, name))]);
  for (const path of folders) await files.makeFolder(path);
  await inParallel([...content], writersAtOnce, ([name, bytes]) =>
    writeAside(files, join(folder, name), bytes),
  );
  await inParallel([...folders], writersAtOnce, (path) => files.syncFolder(path));
}

/** The folders in which a file lies, from below the outer one down to its own. */
function foldersBetween(outer: string, file: string): readonly string[] {
  const folder = dirname(file);
  return folder === outer ? [] : [...foldersBetween(outer, folder), folder];
}

async function putInPlace(files: FileLayer, aside: string, path: string): Promise<void> {
  await files.rename(aside, path);
  try {
    await files.syncFolder(dirname(path));
  } catch (error) {
    await attempt(async () => {
      await files.rename(path, aside);
      await files.syncFolder(dirname(path));
    });
    throw error;
  }
}

/** Removes what a crash left of bringing folders in. What another process is bringing in now is its own. */
export async function sweepIncoming(
  files: FileLayer,
  parent: string,
  isRunning: (process: number) => boolean,
): Promise<void> {
  await attempt(async () => {
    for (const { name } of await files.list(parent)) {
      const [, owner] = /^\.incoming-(\d+)-/.exec(name) ?? [];
      if (owner !== undefined && !isRunning(Number(owner))) {
        await files.removeFolder(join(parent, name));
      }
    }
  });
}
