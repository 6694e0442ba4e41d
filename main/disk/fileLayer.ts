import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing, isTaken } from './diskProblem';

/**
 * The few calls by which the reader's own work reaches the disk. Every one of them may fail
 * with a Node system error; tests put a failing disk in their place.
 */
export type FileLayer = {
  /** Makes the folder, private to its owner; one that is there stays as it is. */
  makeFolder(path: string): Promise<void>;
  /** What is in the folder. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  read(path: string): Promise<Uint8Array>;
  /** A new file, private to its owner; fails where the name is taken. */
  create(path: string): Promise<NewFile>;
  /** Puts a file in the place of another in one step: at no moment is there neither. A folder takes no other's place. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Removes a folder with all that is in it, or fails half way. Links in it are removed and never followed. */
  removeFolder(path: string): Promise<void>;
  /** Resolves when the names in the folder would outlast the power. */
  syncFolder(path: string): Promise<void>;
};

/** What a folder has under a name; a link is a link, whatever it leads to. */
export type FolderEntry = {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
};

export type NewFile = {
  /** Writes all of it or fails. */
  write(content: string | Uint8Array): Promise<void>;
  /** Resolves when what was written would outlast the power. */
  sync(): Promise<void>;
  close(): Promise<void>;
};

export const nodeFiles: FileLayer = {
  makeFolder,
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  read: (path) => readFile(path),
  create: async (path) => {
    const handle = await open(path, 'wx', 0o600);
    return {
      // Unlike `write`, which may stop half way on a full disk and call it success.
      write: (content) => handle.writeFile(content),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename,
  unlink,
  removeFolder: (path) => rm(path, { recursive: true }),
  syncFolder: async (path) => {
    // Windows opens no folder; its file system writes names down in order by itself.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** Not by Node's own recursion, which never ends where a system refuses folders as if those above were missing, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const isThere = isTaken(error) && (await stat(path)).isDirectory();
    if (!isThere) throw error;
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
