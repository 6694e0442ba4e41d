/** Rounds of a short loop between two questions whether to stop. */
const ROUNDS = 128;

/** Progress is told in steps of so much of the whole. */
const STEP = 0.005;

/**
 * What long work asks and tells: whether it may go on, and how far it is. It has parts, done one after the other; a loop may
 * be given its `share` of the present part, and then tells of its progress on the way.
 */
export class Work {
  readonly #shouldStop: () => boolean;
  readonly #onProgress: (share: number) => void;
  /** How much of the whole is done after each part. */
  readonly #ends: readonly number[];
  #part = 0;
  #done = 0;
  #told = 0;
  #stopped = false;

  /** `parts` are their sizes, in any unit. */
  constructor(
    parts: readonly number[] = [1],
    shouldStop: () => boolean = () => false,
    onProgress: (share: number) => void = () => undefined,
  ) {
    const whole = parts.reduce((sum, part) => sum + part, 0);
    let end = 0;
    this.#ends = parts.map((part) => {
      end += part;
      return whole > 0 ? end / whole : 1;
    });
    this.#shouldStop = shouldStop;
    this.#onProgress = onProgress;
  }

  /** Once true it stays so: loops then break off, and what they return is unfinished and to be thrown away. */
  isStopped(): boolean {
    this.#stopped ||= this.#shouldStop();
    return this.#stopped;
  }

  /** All of these one by one, until the work is stopped: what every loop that grows with the accounts goes through. */
  *over<One>(all: Iterable<One>): Generator<One> {
    for (const one of all) {
      if (this.isStopped()) return;
      yield one;
    }
  }

  /** What `make` makes of each, in order, until the work is stopped. */
  map<One, Made>(all: readonly One[], make: (one: One, index: number) => Made, share = 0): Made[] {
    const made: Made[] = [];
    for (const one of this.over(all)) {
      made.push(make(one, made.length));
      this.#advance(share / all.length);
    }
    return made;
  }

  /** Does something short so many times, with 0 and upwards, until the work is stopped. */
  times(count: number, act: (index: number) => void, share = 0): void {
    for (let start = 0; start < count && !this.isStopped(); start += ROUNDS) {
      const end = Math.min(count, start + ROUNDS);
      for (let index = start; index < end; index += 1) act(index);
      this.#advance((share * (end - start)) / count);
    }
  }

  /** So many numbers, each told by its index. */
  column(count: number, numberOf: (index: number) => number, share = 0): Float64Array {
    const column = new Float64Array(count);
    const set = (index: number) => {
      column[index] = numberOf(index);
    };
    this.times(count, set, share);
    return column;
  }

  /** The present part is done, and the next begins. */
  finishPart(): void {
    this.#done = this.#ends[this.#part] ?? 1;
    this.#part += 1;
    this.#tell();
  }

  /** By a share of the present part. */
  #advance(share: number): void {
    const start = this.#ends[this.#part - 1] ?? 0;
    const end = this.#ends[this.#part] ?? 1;
    this.#done = Math.min(end, this.#done + share * (end - start));
    if (this.#done >= this.#told + STEP) this.#tell();
  }

  #tell(): void {
    this.#told = this.#done;
    this.#onProgress(this.#told);
  }
}
