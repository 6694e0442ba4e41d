/** The few highest of many values, each with its place; of equals the first offered stays. */
export class Nearest {
  readonly places: number[] = [];
  readonly values: number[] = [];
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** What a value must exceed to be taken. */
  get least(): number {
    return this.values[this.#room - 1] ?? 0;
  }

  offer(value: number, place: number): void {
    if (value <= this.least) return;
    let at = Math.min(this.places.length, this.#room - 1);
    for (; at > 0 && (this.values[at - 1] ?? 0) < value; at -= 1) {
      this.values[at] = this.values[at - 1] ?? 0;
      this.places[at] = this.places[at - 1] ?? 0;
    }
    this.values[at] = value;
    this.places[at] = place;
  }

  /** The mean of the highest, where a place left free counts as nothing. */
  mean(): number {
    return this.values.reduce((sum, value) => sum + value, 0) / this.#room;
  }
}
