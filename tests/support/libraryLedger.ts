import type { TextEncoding } from '../../domain/importing/textEncodings';
import type { Source } from '../../domain/library/source';
import type { LibraryStore } from '../../main/library/LibraryStore';
import { sampleDocument, sampleOrigin } from './sampleDocument';

/** A change of a library; sources are known by the number of the sample they were brought in from. */
export type LibraryChange =
  | { readonly kind: 'add'; readonly number: number }
  | { readonly kind: 'name'; readonly number: number; readonly title: string }
  | { readonly kind: 'read'; readonly number: number; readonly encoding: TextEncoding }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'restore'; readonly number: number }
  | { readonly kind: 'empty' };

/** A course in which two sources are brought in, and every change is made that can be put back. */
export const courseOfChanges: readonly LibraryChange[] = [
  { kind: 'add', number: 1 },
  { kind: 'name', number: 1, title: 'First' },
  { kind: 'read', number: 1, encoding: 'windows-1251' },
  { kind: 'add', number: 2 },
  { kind: 'remove', number: 1 },
  { kind: 'restore', number: 1 },
  { kind: 'read', number: 1, encoding: 'koi8-r' },
  { kind: 'read', number: 1, encoding: 'windows-1251' },
  { kind: 'remove', number: 2 },
];

/** Emptying is the one change that cannot be put back: cut off half way, some of the trash is gone. */
export const emptying: LibraryChange = { kind: 'empty' };

/** What a source is called, and the encoding its text is read in. */
type Said = { readonly title: string; readonly encoding: string };

type Shelf = ReadonlyMap<number, Said>;

/** What is in the library and in its trash, by number. */
type Shelves = { readonly library: Shelf; readonly trash: Shelf };

/** Keeps, apart from the disk, what a library has said is so. */
export class LibraryLedger {
  #acknowledged: Shelves = { library: new Map(), trash: new Map() };
  #underway: LibraryChange | null = null;
  readonly #refused: LibraryChange[] = [];
  readonly #ids = new Map<number, string>();

  /** Asks for the change and writes down the answer. */
  async make(store: LibraryStore, change: LibraryChange): Promise<boolean> {
    this.#underway = change;
    const isDone = await this.#ask(store, change);
    this.#underway = null;
    if (isDone) this.#acknowledged = apply(this.#acknowledged, change);
    else this.#refused.push(change);
    return isDone;
  }

  acknowledged(): string {
    return describe(this.#acknowledged);
  }

  /** What may be found while the change now asked for is neither done nor refused. */
  withUnderway(): readonly string[] {
    return this.#withOneOf(this.#underway === null ? [] : [this.#underway]);
  }

  /** What may be found where putting back a refused change failed as well. */
  withRefused(): readonly string[] {
    return this.#withOneOf(this.#refused);
  }

  #withOneOf(changes: readonly LibraryChange[]): readonly string[] {
    return [this.acknowledged(), ...changes.map((one) => describe(apply(this.#acknowledged, one)))];
  }

  async #ask(store: LibraryStore, change: LibraryChange): Promise<boolean> {
    if (change.kind === 'empty') return (await store.emptyTrash()).ok;
    const { number } = change;
    if (change.kind === 'add') {
      const added = await store.add(letter(number), new Uint8Array([number]), sampleOrigin(number));
      if (added.ok) this.#ids.set(number, added.value.id);
      return added.ok;
    }
    const id = this.#ids.get(number) ?? '';
    if (change.kind === 'remove') return (await store.remove(id)).ok;
    if (change.kind === 'restore') return (await store.restore(id)).ok;
    if (change.kind === 'read') {
      const { encoding } = change;
      const document = letter(number, encoding);
      return (await store.saveRereading(id, { encoding, earlier: document, document })).ok;
    }
    return nameSource(store, id, change.title);
  }
}

/** A letter whose words say in which encoding they are read. */
function letter(number: number, encoding = firstEncoding) {
  const [salutation] = sampleDocument().blocks;
  const words = { kind: 'paragraph', id: 'b2', text: encoding } as const;
  const blocks = salutation === undefined ? [] : [salutation, words];
  return sampleDocument({ title: `Letter ${number}`, encoding, blocks });
}

const firstEncoding: TextEncoding = 'koi8-r';

async function nameSource(store: LibraryStore, id: string, title: string): Promise<boolean> {
  const library = await store.load();
  const source = library.ok ? library.value.sources.find((one) => one.id === id) : undefined;
  return source !== undefined && (await store.saveSource({ ...source, title })).ok;
}

/** What a library holds, words and originals too, or why it cannot be read, in a form that can be compared. */
export async function shelvesOf(store: LibraryStore): Promise<string> {
  const [library, trash] = [await store.load(), await store.loadTrash()];
  if (!library.ok) return `unreadable: ${library.problem.message}`;
  if (!trash.ok) return `unreadable: ${trash.problem.message}`;
  const damage = library.value.problems.map(({ message }) => message);
  for (const { id, imported } of library.value.sources) {
    const [text, original] = [await store.loadText(id), await store.loadOriginal(id)];
    const words = text.ok && text.value.blocks[1];
    const isWhole = words && 'text' in words && words.text === imported?.encoding && original.ok;
    if (!isWhole || original.value.length !== 1) damage.push(`${id} is not whole`);
  }
  const said = describe({
    library: new Map(library.value.sources.map(saidByNumber)),
    trash: new Map(trash.value.map(saidByNumber)),
  });
  return [said, ...damage].join('; ');
}

function saidByNumber({ title, imported }: Source): [number, Said] {
  const encoding = imported?.encoding ?? '';
  return [Number.parseInt(imported?.sha256 ?? '', 16), { title, encoding }];
}

function apply({ library, trash }: Shelves, change: LibraryChange): Shelves {
  if (change.kind === 'empty') return { library, trash: new Map() };
  const { number } = change;
  const first = { title: `Letter ${number}`, encoding: firstEncoding };
  const before = library.get(number) ?? trash.get(number) ?? first;
  if (change.kind === 'remove') {
    return { library: without(library, number), trash: new Map(trash).set(number, before) };
  }
  const { title, encoding } = { ...before, ...change };
  const said = { title, encoding };
  return { library: new Map(library).set(number, said), trash: without(trash, number) };
}

function without(shelf: Shelf, number: number): Shelf {
  return new Map([...shelf].filter(([other]) => other !== number));
}

function describe({ library, trash }: Shelves): string {
  const say = (shelf: Shelf) =>
    [...shelf]
      .map(([number, { title, encoding }]) => `${number} ${title} in ${encoding}`)
      .sort()
      .join(' | ');
  return `library: ${say(library)}; trash: ${say(trash)}`;
}
