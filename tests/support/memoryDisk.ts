import { basename, dirname } from 'node:path';
import type { FileLayer, NewFile } from '../../main/disk/fileLayer';

/** What was written of a file, and what of it would outlast the power. */
type Content = { written: Buffer; synced: Buffer };
type Names = Map<string, Content>;

/** A change of names that its folder has not been synced after. */
type NameChange = { readonly folder: string; readonly apply: (names: Names) => void };

/** What may be found of bytes that were never synced. */
const unsyncedFates: readonly ((content: Content) => Buffer)[] = [
  ({ synced }) => synced,
  ({ written }) => written,
  ({ written }) => written.subarray(0, written.length / 2),
  ({ written }) => Buffer.alloc(written.length),
];

/**
 * A disk in memory that knows what a power cut would leave: bytes and names that were synced, and
 * of the rest anything. After LevelDB's fault injection test; renames are taken to be atomic.
 */
export class MemoryDisk implements FileLayer {
  readonly #folders: Set<string>;
  readonly #names: Names;
  readonly #durable: { folders: Set<string>; names: Names };
  #pending: NameChange[] = [];

  constructor(folders: Iterable<string>, names: Iterable<[string, Buffer]> = []) {
    this.#folders = new Set(folders);
    this.#names = new Map();
    for (const [path, bytes] of names) this.#names.set(path, { written: bytes, synced: bytes });
    this.#durable = { folders: new Set(this.#folders), names: new Map(this.#names) };
  }

  /** Every disk that may be found after a power cut at this moment. */
  afterPowerCut(): readonly MemoryDisk[] {
    return subsets(this.#pending).flatMap((survivors) => {
      const names = new Map(this.#durable.names);
      for (const change of survivors) change.apply(names);
      const found = [...names].filter(([path]) => this.#durable.folders.has(dirname(path)));
      return unsyncedFates.map((fate) => {
        const files = found.map(([path, content]): [string, Buffer] => {
          const isSynced = content.synced === content.written;
          return [path, isSynced ? content.synced : fate(content)];
        });
        return new MemoryDisk(this.#durable.folders, files);
      });
    });
  }

  paths(): readonly string[] {
    return [...this.#names.keys()].sort();
  }

  async makeFolder(path: string): Promise<void> {
    this.#folders.add(path);
  }

  async list(folder: string): Promise<readonly string[]> {
    if (!this.#folders.has(folder)) throw systemError('ENOENT');
    return this.paths()
      .filter((path) => dirname(path) === folder)
      .map((path) => basename(path));
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#contentOf(path).written;
  }

  async create(path: string): Promise<NewFile> {
    if (!this.#folders.has(dirname(path))) throw systemError('ENOENT');
    if (this.#names.has(path)) throw systemError('EEXIST');
    const content: Content = { written: Buffer.alloc(0), synced: Buffer.alloc(0) };
    this.#change(path, (names) => names.set(path, content));
    return {
      write: async (text) => {
        content.written = Buffer.from(text);
      },
      sync: async () => {
        content.synced = content.written;
      },
      close: async () => {},
    };
  }

  async rename(from: string, to: string): Promise<void> {
    const content = this.#contentOf(from);
    this.#change(from, (names) => {
      names.delete(from);
      names.set(to, content);
    });
  }

  async unlink(path: string): Promise<void> {
    this.#contentOf(path);
    this.#change(path, (names) => names.delete(path));
  }

  async syncFolder(path: string): Promise<void> {
    if (!this.#folders.has(path)) throw systemError('ENOENT');
    for (const folder of this.#folders)
      if (dirname(folder) === path) this.#durable.folders.add(folder);
    const [settled, pending] = partition(this.#pending, ({ folder }) => folder === path);
    for (const change of settled) change.apply(this.#durable.names);
    this.#pending = pending;
  }

  #contentOf(path: string): Content {
    const content = this.#names.get(path);
    if (content === undefined) throw systemError('ENOENT');
    return content;
  }

  #change(path: string, apply: (names: Names) => void): void {
    apply(this.#names);
    this.#pending.push({ folder: dirname(path), apply });
  }
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (smaller, item) => smaller.flatMap((subset) => [subset, [...subset, item]]),
    [[]],
  );
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
