import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '../../domain/result';
import type { KnownLibrary } from '../../preload/bridge';
import type { Comforts } from '../comforts/openComforts';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { makeLibrary } from './makeLibrary';
import { type OpenLibrary, openLibrary, settleLibrary } from './openLibrary';

/** The saved form of the libraries a reader has opened, format 1. Losing it costs a walk through a dialog. */
export const knownLibrariesSchema = z.strictObject({
  format: z.literal(1),
  /** The folder of the library to open at the next start; null for the default one. */
  last: z.string().nullable(),
  libraries: z.array(z.strictObject({ name: z.string(), folder: z.string() })).max(200),
});
export type KnownLibraries = z.infer<typeof knownLibrariesSchema>;

export const noKnownLibraries: KnownLibraries = { format: 1, last: null, libraries: [] };

/** The library that is open, and those that could be. One is open at any time; folders never leave main but to be shown. */
export class Libraries {
  readonly #files: FileLayer;
  readonly #known: Comforts<KnownLibraries>;
  readonly #now: () => Date;
  readonly #handles = new Map<string, string>();
  #current: OpenLibrary;

  constructor(
    files: FileLayer,
    known: Comforts<KnownLibraries>,
    now: () => Date,
    current: OpenLibrary,
  ) {
    this.#files = files;
    this.#known = known;
    this.#now = now;
    this.#current = current;
  }

  get current(): OpenLibrary {
    return this.#current;
  }

  /** Those opened before in the order in which they were, the open one among them. */
  async list(): Promise<readonly KnownLibrary[]> {
    const { folder } = this.#current;
    const others = this.#known.current().libraries.filter((known) => known.folder !== folder);
    const open = { name: await nameOf(this.#current), folder };
    return [open, ...others].map((known) => ({
      ...known,
      handle: this.#handleOf(known.folder),
      isOpen: known.folder === folder,
    }));
  }

  /** Opens another library in place of the open one; where it cannot be opened, nothing changes. */
  async open(folder: string): Promise<Result<boolean>> {
    const next = await openLibrary(this.#files, resolve(folder), this.#now());
    const library = await next.store.load();
    if (!library.ok) return library;
    await settleLibrary(this.#current);
    const before = { name: await nameOf(this.#current), folder: this.#current.folder };
    this.#current = next;
    await this.#remember(before, { name: library.value.name, folder: next.folder });
    return success(true);
  }

  /** Opens the library that was listed under this handle. */
  async switchTo(handle: string): Promise<Result<boolean>> {
    const folder = [...this.#handles].find(([, known]) => known === handle)?.[0];
    return folder === undefined
      ? failure({ message: 'This library is not among those opened before.' })
      : this.open(folder);
  }

  /** Makes a new library in an empty folder and opens it. */
  async create(folder: string): Promise<Result<boolean>> {
    try {
      if ((await this.#files.list(folder)).length > 0) return failure(notEmpty(folder));
      await makeLibrary(this.#files, folder);
    } catch (error) {
      return failure(diskProblem('The library could not be made', folder, error));
    }
    return this.open(folder);
  }

  settle(): Promise<void> {
    return settleLibrary(this.#current);
  }

  async #remember(...opened: readonly { name: string; folder: string }[]): Promise<void> {
    const folders = opened.map(({ folder }) => folder);
    const others = this.#known.current().libraries.filter((one) => !folders.includes(one.folder));
    const libraries = [...opened, ...others].slice(0, mostKnown);
    await this.#known.save({ format: 1, last: this.#current.folder, libraries });
  }

  #handleOf(folder: string): string {
    const handle = this.#handles.get(folder) ?? randomUUID();
    this.#handles.set(folder, handle);
    return handle;
  }
}

/** More libraries than this no list shows. */
const mostKnown = 50;

async function nameOf({ store, folder }: OpenLibrary): Promise<string> {
  const library = await store.load();
  return library.ok ? library.value.name : basename(folder);
}

function notEmpty(folder: string) {
  return {
    message: `A new library needs an empty folder, and “${basename(folder)}” is not empty.`,
    advice: 'Make a new folder for it in the dialog.',
  };
}
