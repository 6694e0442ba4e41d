import type { FileLayer, NewFile } from '../../main/disk/fileLayer';

export type DiskCall = keyof FileLayer | keyof NewFile;

/**
 * The same disk, with a word before each call. What the watcher throws, the call throws;
 * a write that fails so has written half, as on a disk that fills up.
 */
export function watchDisk(
  disk: FileLayer,
  before: (call: DiskCall, path: string) => void,
): FileLayer {
  function watched<Parts extends [string, ...unknown[]], Value>(
    call: DiskCall,
    run: (...parts: Parts) => Promise<Value>,
  ) {
    return async (...parts: Parts): Promise<Value> => {
      before(call, parts[0]);
      return run(...parts);
    };
  }
  return {
    makeFolder: watched('makeFolder', (path: string) => disk.makeFolder(path)),
    list: watched('list', (path: string) => disk.list(path)),
    read: watched('read', (path: string) => disk.read(path)),
    rename: watched('rename', (from: string, to: string) => disk.rename(from, to)),
    removeFolder: watched('removeFolder', (path: string) => disk.removeFolder(path)),
    unlink: watched('unlink', (path: string) => disk.unlink(path)),
    syncFolder: watched('syncFolder', (path: string) => disk.syncFolder(path)),
    create: watched('create', async (path: string) =>
      watchFile(await disk.create(path), (call) => before(call, path)),
    ),
  };
}

function watchFile(file: NewFile, before: (call: DiskCall) => void): NewFile {
  return {
    write: async (content) => {
      try {
        before('write');
      } catch (error) {
        await file.write(content.slice(0, content.length / 2));
        throw error;
      }
      await file.write(content);
    },
    sync: async () => {
      before('sync');
      await file.sync();
    },
    close: async () => {
      // A file is closed even when closing reports an error.
      await file.close();
      before('close');
    },
  };
}
