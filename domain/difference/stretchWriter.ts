import type { Side, Stretch } from './stretch';

/**
 * Writes stretches one after the other: each begins where the last one ended, on both sides. Empty ones are
 * left out, and neighbours on the same side become one.
 */
export class StretchWriter {
  readonly #stretches: Stretch[] = [];
  #left: number;
  #right: number;

  constructor(left: number, right: number) {
    this.#left = left;
    this.#right = right;
  }

  get stretches(): readonly Stretch[] {
    return this.#stretches;
  }

  /** How far the left side is written. */
  get left(): number {
    return this.#left;
  }

  get right(): number {
    return this.#right;
  }

  /** Both sides up to here. */
  both(leftEnd: number, rightEnd: number): void {
    this.#write('both', leftEnd, rightEnd);
  }

  /** The left side up to here is only there, and likewise then the right. */
  apart(leftEnd: number, rightEnd: number): void {
    this.#write('left', leftEnd, this.#right);
    this.#write('right', this.#left, rightEnd);
  }

  #write(side: Side, leftEnd: number, rightEnd: number): void {
    if (leftEnd === this.#left && rightEnd === this.#right) return;
    const last = this.#stretches.at(-1);
    const start = last?.side === side ? this.#stretches.pop() : undefined;
    this.#stretches.push({
      side,
      left: { start: start?.left.start ?? this.#left, end: leftEnd },
      right: { start: start?.right.start ?? this.#right, end: rightEnd },
    });
    this.#left = leftEnd;
    this.#right = rightEnd;
  }
}
