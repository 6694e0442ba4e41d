import type { ImportItem, ImportProgress } from '../../domain/importing/importOutcome';
import type { Source } from '../../domain/library/source';
import type { Arrival } from './arrival';
import { type BroughtIn, bringIn, type Importer } from './bringIn';

/** Whom the queue tells. */
export type ImportListener = {
  /** A file has come a step further. */
  readonly progressed: (progress: ImportProgress) => void;
  /** A source has been brought in. */
  readonly added: (source: Source) => void;
};

/** Often enough for the eye; a push carries every file of the session. */
const progressEveryMs = 200;

/** As much of files that wait as is kept in memory at once; bytes. */
const mostHeld = 200_000_000;

/** Brings files in, one at a time, in the order in which they came. */
export class ImportQueue {
  readonly #importer: Importer;
  readonly #listener: ImportListener;
  readonly #waiting: { readonly item: number; readonly arrival: Arrival }[] = [];
  readonly #items: ImportItem[] = [];
  #work: Promise<void> = Promise.resolve();
  #isWorking = false;
  readonly #finished = new Set<() => void>();
  #push: NodeJS.Timeout | undefined;

  constructor(importer: Importer, listener: ImportListener) {
    this.#importer = importer;
    this.#listener = listener;
  }

  get progress(): ImportProgress {
    return { items: [...this.#items] };
  }

  /** Whether files are on their way. */
  get isBusy(): boolean {
    return this.#isWorking;
  }

  /** How many files were taken in. */
  add(arrivals: readonly Arrival[]): number {
    for (const arrival of arrivals) {
      const id = this.#items.length;
      this.#items.push({ id, name: arrival.name, state: 'waiting', outcome: null });
      this.#waiting.push({ item: id, arrival });
    }
    this.#tell();
    if (!this.#isWorking) this.#work = this.#workOff();
    return arrivals.length;
  }

  /** Resolves when the files that wait hold no more memory than a computer can spare. */
  async room(): Promise<void> {
    while (this.#held > mostHeld) {
      await new Promise<void>((resolve) => this.#finished.add(resolve));
    }
  }

  /** Takes back every file that is not in the library yet; the one being read is given up as well. */
  async cancel(): Promise<void> {
    this.#waiting.length = 0;
    for (const { id, state } of this.#items) {
      if (state !== 'done') this.#change(id, { state: 'cancelled' });
    }
    if (this.#isWorking) await this.#importer.stopParsing();
  }

  /** Forgets what was brought in, when another library is opened. Must not be called while files are on their way. */
  clear(): void {
    this.#items.length = 0;
    this.#tell();
  }

  /** Resolves when no file is on its way. */
  settle(): Promise<void> {
    return this.#work;
  }

  async #workOff(): Promise<void> {
    this.#isWorking = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#bringIn(next.item, next.arrival);
    }
    this.#isWorking = false;
    this.#tellNow();
  }

  async #bringIn(item: number, arrival: Arrival): Promise<void> {
    this.#change(item, { state: 'parsing' });
    const isWanted = () => this.#items[item]?.state === 'parsing';
    const brought = await bringIn(arrival, this.#importer, isWanted).catch(mistake);
    if (brought !== null) this.#change(item, { state: 'done', outcome: brought.outcome });
    if (brought?.source) this.#listener.added(brought.source);
    for (const resolve of this.#finished) resolve();
    this.#finished.clear();
  }

  get #held(): number {
    return this.#waiting.reduce((sum, { arrival }) => sum + arrival.held, 0);
  }

  #change(at: number, change: Partial<ImportItem>): void {
    const item = this.#items[at];
    if (item !== undefined) this.#items[at] = { ...item, ...change };
    this.#tell();
  }

  #tell(): void {
    this.#push ??= setTimeout(() => this.#tellNow(), progressEveryMs);
  }

  #tellNow(): void {
    clearTimeout(this.#push);
    this.#push = undefined;
    this.#listener.progressed(this.progress);
  }
}

/** A mistake of ours with one file must not keep the others out. */
function mistake(error: unknown): BroughtIn {
  console.error('Bringing in a file met a mistake in Synoptic:', error);
  const message = 'Synoptic made a mistake with this file. Nothing of it was brought in.';
  return { outcome: { outcome: 'refused', reason: { code: 'io', message } }, source: null };
}
