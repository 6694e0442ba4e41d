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
