import type { Store } from '../state/store';

/** The largest file of any kind that is brought in; bytes. A larger one is not even read. */
const largestFile = 100_000_000;

/** As deep and as many as a folder chosen in the dialog may have. */
const deepest = 32;
const mostFiles = 20_000;

/** Brings in what was dropped, folders with all that is in them. The entries must be asked for before the first await. */
export async function bringInDropped(dropped: DataTransfer, store: Store): Promise<void> {
  // What another program hands over without a place on the disk has no entry, but may be a file.
  const entries = [...dropped.items].flatMap(
    (item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [],
  );
  let count = 0;
  for (const entry of entries) {
    try {
      for await (const file of filesIn(entry, deepest)) {
        count += 1;
        if (count > mostFiles) {
          return tell(store, `Only the first ${mostFiles} files were brought in.`);
        }
        await bringIn(file, store);
      }
    } catch (error) {
      // It was moved meanwhile, or may not be read.
      if (!(error instanceof DOMException)) throw error;
      tell(store, `“${entry.name}” could not be read, and was not brought in (${error.name}).`);
    }
  }
}

async function bringIn(file: File, store: Store): Promise<void> {
  if (file.size > largestFile) {
    return tell(store, `“${file.name}” is larger than 100 MB and was not brought in.`);
  }
  await store.importBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

function tell(store: Store, text: string): void {
  store.send({ kind: 'noticeShown', text });
}

async function* filesIn(entry: FileSystemEntry | File, depth: number): AsyncGenerator<File> {
  if (entry instanceof File) yield entry;
  else if (isFile(entry)) yield await fileOf(entry);
  else if (isFolder(entry) && depth > 0) {
    const reader = entry.createReader();
    // A reader gives a hundred at a time, and none at the end.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
      for (const inner of some) yield* filesIn(inner, depth - 1);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
