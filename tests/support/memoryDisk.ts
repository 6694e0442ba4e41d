import { basename, dirname } from 'node:path';
import type { FileLayer, FolderEntry, NewFile } from '../../main/disk/fileLayer';

/** What was written of a file, and what of it would outlast the power. */
type Content = { written: Buffer; synced: Buffer };

/** The tree of names: folders, and files by their path. */
type Tree = { readonly folders: Set<string>; readonly names: Map<string, Content> };

/** A change of names that its folder has not been synced after. */
type NameChange = { readonly folder: string; readonly apply: (tree: Tree) => void };

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
  readonly #tree: Tree;
  readonly #durable: Tree;
  #pending: NameChange[] = [];

  constructor(folders: Iterable<string>, names: Iterable<[string, Buffer]> = []) {
    this.#tree = { folders: new Set(folders), names: new Map() };
    for (const [path, bytes] of names) {
      this.#tree.names.set(path, { written: bytes, synced: bytes });
    }
    this.#durable = copyOf(this.#tree);
  }

  /** Every disk that may be found after a power cut at this moment. */
  afterPowerCut(): readonly MemoryDisk[] {
    return subsets(this.#pending).flatMap((survivors) => {
      const tree = copyOf(this.#durable);
      for (const change of survivors) change.apply(tree);
      const folders = [...tree.folders].filter((path) => isReached(tree.folders, path));
      const found = [...tree.names].filter(([path]) => folders.includes(dirname(path)));
      return unsyncedFates.map((fate) => {
        const files = found.map(([path, content]): [string, Buffer] => {
          const isSynced = content.synced === content.written;
          return [path, isSynced ? content.synced : fate(content)];
        });
        return new MemoryDisk(folders, files);
      });
    });
  }

  paths(): readonly string[] {
    return [...this.#tree.names.keys()].sort();
  }

  async makeFolder(path: string): Promise<void> {
    if (this.#tree.folders.has(path)) return;
    if (dirname(path) !== path) await this.makeFolder(dirname(path));
    this.#change(path, ({ folders }) => folders.add(path));
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    this.#insist(folder);
    return [
      ...namesIn(folder, this.#tree.folders).map((name) => ({ name, kind: 'folder' }) as const),
      ...namesIn(folder, this.paths()).map((name) => ({ name, kind: 'file' }) as const),
    ];
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#contentOf(path).written;
  }

  async create(path: string): Promise<NewFile> {
    this.#insist(dirname(path));
    if (this.#tree.names.has(path)) throw systemError('EEXIST');
    const content: Content = { written: Buffer.alloc(0), synced: Buffer.alloc(0) };
    this.#change(path, ({ names }) => names.set(path, content));
    return {
      write: async (words) => {
        content.written = Buffer.from(words);
      },
      sync: async () => {
        content.synced = content.written;
      },
      close: async () => {},
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.#insist(dirname(to));
    if (this.#tree.folders.has(from)) {
      if (this.#tree.folders.has(to)) throw systemError('ENOTEMPTY');
      this.#change(from, (tree) => moveFolder(tree, from, to));
      return;
    }
    const content = this.#contentOf(from);
    this.#change(from, ({ names }) => {
      names.delete(from);
      names.set(to, content);
    });
  }

  async unlink(path: string): Promise<void> {
    this.#contentOf(path);
    this.#change(path, ({ names }) => names.delete(path));
  }

  async removeFolder(path: string): Promise<void> {
    this.#insist(path);
    this.#change(path, (tree) => {
      for (const folder of within(path, tree.folders)) tree.folders.delete(folder);
      for (const name of within(path, tree.names.keys())) tree.names.delete(name);
    });
  }

  async syncFolder(path: string): Promise<void> {
    this.#insist(path);
    const [settled, pending] = partition(this.#pending, ({ folder }) => folder === path);
    for (const change of settled) change.apply(this.#durable);
    this.#pending = pending;
  }

  #insist(folder: string): void {
    if (!this.#tree.folders.has(folder)) throw systemError('ENOENT');
  }

  #contentOf(path: string): Content {
    const content = this.#tree.names.get(path);
    if (content === undefined) throw systemError('ENOENT');
    return content;
  }

  #change(path: string, apply: (tree: Tree) => void): void {
    apply(this.#tree);
    this.#pending.push({ folder: dirname(path), apply });
  }
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}

function copyOf({ folders, names }: Tree): Tree {
  return { folders: new Set(folders), names: new Map(names) };
}

/** A folder is there when all above it are; the topmost ones given to the disk have none above. */
function isReached(folders: ReadonlySet<string>, path: string): boolean {
  const isTopmost = ![...folders].some((folder) => folder !== path && isWithin(folder, path));
  return isTopmost || (folders.has(dirname(path)) && isReached(folders, dirname(path)));
}

function moveFolder(tree: Tree, from: string, to: string): void {
  for (const folder of within(from, tree.folders)) {
    tree.folders.delete(folder);
    tree.folders.add(to + folder.slice(from.length));
  }
  for (const path of within(from, tree.names.keys())) {
    const content = tree.names.get(path);
    tree.names.delete(path);
    if (content !== undefined) tree.names.set(to + path.slice(from.length), content);
  }
}

/** The paths that are the folder or lie in it. */
function within(folder: string, paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => path === folder || isWithin(folder, path));
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder === '/' ? folder : `${folder}/`);
}

function namesIn(folder: string, paths: Iterable<string>): readonly string[] {
  return [...paths]
    .filter((path) => dirname(path) === folder && path !== folder)
    .map((path) => basename(path));
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
