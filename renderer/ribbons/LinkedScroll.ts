import type { CommonStep } from '../../domain/collation/commonSteps';
import { type ColumnPlaces, measureColumn } from './columnPlaces';
import { interpolate, type Point } from './interpolate';
import { linkedPath } from './linkedPath';

/** The columns as they are drawn at this moment; a new object whenever anything has moved. */
export type Frame = {
  readonly columns: readonly ColumnPlaces[];
  /** How far each column is scrolled, in pixels. */
  readonly offsets: readonly number[];
};

/** The height, as a share of the column, at which the columns are kept on the same moment: where the eye rests. */
export const readingLine = 1 / 3;

/** What shows that the reader and not this class moves a column. */
const handlings = ['wheel', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Scrolls columns of text together: the column in the reader's hands leads, and the others keep the moment at the
 * reading line at the same height. Lives as long as its columns are on the page.
 */
export class LinkedScroll {
  readonly #stepsBetween: (leader: number, follower: number) => readonly CommonStep[];
  readonly #listeners = new Set<() => void>();
  #scrollers: readonly HTMLElement[] = [];
  #frame: Frame = { columns: [], offsets: [] };
  #leader: number;
  #alone: ReadonlySet<number> = new Set();

  /** @param leader the column that leads until the reader takes another in hand */
  constructor(
    leader: number,
    stepsBetween: (leader: number, follower: number) => readonly CommonStep[],
  ) {
    this.#leader = leader;
    this.#stepsBetween = stepsBetween;
  }

  /**
   * Takes the columns in hand: their scroll containers, from left to right.
   * @returns how to let go of them
   */
  attach(scrollers: readonly HTMLElement[]): () => void {
    const attached = new AbortController();
    const options = { signal: attached.signal, passive: true };
    const sizes = new ResizeObserver(() => this.#measure());
    for (const [column, scroller] of scrollers.entries()) {
      for (const handling of handlings) {
        scroller.addEventListener(handling, () => this.#takeInHand(column), options);
      }
      scroller.addEventListener('scroll', () => this.#scrolled(column), options);
      for (const element of [scroller, ...scroller.children]) sizes.observe(element);
    }
    this.#scrollers = scrollers;
    this.#measure();
    return () => {
      attached.abort();
      sizes.disconnect();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): Frame => this.#frame;

  /** Lets these columns scroll on their own; the others fall in with the leader. */
  setAlone(alone: ReadonlySet<number>): void {
    const joining = [...this.#alone].filter((column) => !alone.has(column));
    this.#alone = alone;
    if (alone.has(this.#leader)) return;
    for (const column of joining) {
      if (column !== this.#leader) this.#place(column, this.#goal(column, this.#frame));
    }
    this.#tell();
  }

  /** Brings passages of the other columns to the height of one: `ordinals` by column, undefined where nothing is told. */
  align(column: number, ordinals: readonly (number | undefined)[]): void {
    const top = this.#topOf(column, ordinals[column]);
    if (top === undefined || this.#alone.has(column)) return;
    const height = top - (this.#frame.offsets[column] ?? 0);
    for (const other of this.#followers(column)) {
      const place = this.#topOf(other, ordinals[other]);
      if (place !== undefined) this.#place(other, place - height);
    }
    this.#tell();
  }

  /** Brings a height of a column's text to the reading line, and the others along. */
  bring(column: number, height: number): void {
    this.#leader = column;
    const visible = this.#frame.columns[column]?.height ?? 0;
    this.#scrollers[column]?.scrollTo({ top: height - visible * readingLine });
  }

  #takeInHand(column: number): void {
    this.#leader = column;
  }

  #measure(): void {
    this.#frame = {
      columns: this.#scrollers.map(measureColumn),
      offsets: this.#scrollers.map(({ scrollTop }) => scrollTop),
    };
    this.#tell();
  }

  #scrolled(column: number): void {
    const before = this.#frame;
    const offset = this.#scrollers[column]?.scrollTop ?? 0;
    if (offset === before.offsets[column]) return;
    this.#frame = withOffset(before, column, offset);
    if (column === this.#leader && !this.#alone.has(column)) this.#lead(before);
    this.#tell();
  }

  /**
   * The others follow. One that is not where its leader's path has it (the reader scrolled it alone, or aligned it
   * on a moved moment) is not snatched away: it nears its path by as much as the leader has moved.
   */
  #lead(before: Frame): void {
    const after = this.#frame;
    const step = Math.abs(
      (after.offsets[this.#leader] ?? 0) - (before.offsets[this.#leader] ?? 0),
    );
    for (const follower of this.#followers(this.#leader)) {
      const stray = (before.offsets[follower] ?? 0) - this.#goal(follower, before);
      const remaining = Math.sign(stray) * Math.max(0, Math.abs(stray) - step);
      this.#place(follower, this.#goal(follower, after) + remaining);
    }
  }

  /** How far a column should be scrolled to stand where the leader's path has it, within what it can. */
  #goal(follower: number, { columns, offsets }: Frame): number {
    const [from, to] = [columns[this.#leader], columns[follower]];
    if (from === undefined || to === undefined) return 0;
    const line = (offsets[this.#leader] ?? 0) + from.height * readingLine;
    const path: readonly Point[] = linkedPath(
      from,
      to,
      this.#stepsBetween(this.#leader, follower),
    );
    const scroller = this.#scrollers[follower];
    const farthest = (scroller?.scrollHeight ?? 0) - to.height;
    return Math.min(Math.max(0, interpolate(path, line) - to.height * readingLine), farthest);
  }

  #place(column: number, offset: number): void {
    const scroller = this.#scrollers[column];
    if (scroller === undefined) return;
    scroller.scrollTop = offset;
    this.#frame = withOffset(this.#frame, column, scroller.scrollTop);
  }

  #followers(leader: number): readonly number[] {
    return [...this.#scrollers.keys()].filter(
      (column) => column !== leader && !this.#alone.has(column),
    );
  }

  #topOf(column: number, ordinal: number | undefined): number | undefined {
    return ordinal === undefined ? undefined : this.#frame.columns[column]?.tops[ordinal - 1];
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function withOffset({ columns, offsets }: Frame, column: number, offset: number): Frame {
  return { columns, offsets: offsets.map((old, i) => (i === column ? offset : old)) };
}
