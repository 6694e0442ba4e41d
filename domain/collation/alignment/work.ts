/** What long work asks and tells: whether it may go on, and how far it is. */
export class Work {
  readonly #shouldStop: () => boolean;
  readonly #onProgress: (share: number) => void;
  readonly #parts: number;
  #part = 0;
  #told = 0;
  #stopped = false;

  /** `parts` is how many parts of about one size the work has. */
  constructor(
    parts: number,
    shouldStop: () => boolean = () => false,
    onProgress: (share: number) => void = () => undefined,
  ) {
    this.#parts = parts;
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
  map<One, Made>(all: Iterable<One>, make: (one: One, index: number) => Made): Made[] {
    const made: Made[] = [];
    for (const one of this.over(all)) made.push(make(one, made.length));
    return made;
  }

  /** Tells that so much of the present part is done, 0 to 1. */
  tell(share: number): void {
    this.#told = Math.max(this.#told, (this.#part + share) / this.#parts);
    this.#onProgress(this.#told);
  }

  finishPart(): void {
    this.tell(1);
    this.#part += 1;
  }
}
