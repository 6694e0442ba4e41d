import type { CommonStep } from '../../domain/collation/commonSteps';
import { type ColumnPlaces, hasGuessesInSight, passagesInSight, topOf } from './columnPlaces';
import { followLeader, offsetOnPath, type Pursuit, readingLine } from './followLeader';
import { keptOffset } from './keptOffset';
import { type Column, measureColumn, topNow } from './measureColumn';

/** The columns as they are drawn now; a new object whenever anything has moved. */
export type Frame = {
  readonly columns: readonly ColumnPlaces[];
  /** How far each column is scrolled, in pixels. */
  readonly offsets: readonly number[];
};

/** Where a column opens: the ordinal of a passage, and its height under the upper edge, in pixels. */
export type Opening = { readonly ordinal: number; readonly height: number };

/** The steps two columns have in common, as the left and the right one take them. */
export type StepsBetween = (left: number, right: number) => readonly CommonStep[];

/** What shows that it is the reader who moves a column. */
const handlings = ['wheel', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Scrolls columns of text together: the column in the reader's hands leads, the others keep the moment at the reading
 * line at the same height. Scroll events come once a frame and before it is painted, so all is drawn in step.
 */
export class LinkedScroll {
  readonly #listeners = new Set<() => void>();
  #columns: readonly Column[] = [];
  #frame: Frame = { columns: [], offsets: [] };
  #stepsBetween: StepsBetween = () => [];
  #leader = 0;
  #alone: ReadonlySet<number> = new Set();

  /**
   * Takes columns in hand, from left to right.
   * @returns how to let go of them
   */
  attach(columns: readonly Column[]): () => void {
    const attached = new AbortController();
    const options = { signal: attached.signal, passive: true };
    const sizes = new ResizeObserver((entries) =>
      this.#measure(
        columns.filter(({ scroller }) => entries.some(({ target }) => scroller.contains(target))),
      ),
    );
    for (const [column, { scroller, list }] of columns.entries()) {
      const takeInHand = () => {
        this.#leader = column;
      };
      for (const handling of handlings) scroller.addEventListener(handling, takeInHand, options);
      scroller.addEventListener('scroll', () => this.#scrolled(column), options);
      for (const element of [scroller, list]) sizes.observe(element);
    }
    this.#columns = columns;
    this.#frame = { columns: [], offsets: [] };
    this.#measure(columns);
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

  /** Says which steps the columns have in common; without that they go along from end to end. */
  link(stepsBetween: StepsBetween): void {
    this.#stepsBetween = stepsBetween;
  }

  /** Lets these columns scroll on their own; those taken back fall in with the leader. */
  setAlone(alone: ReadonlySet<number>): void {
    const takenBack = [...this.#alone].filter((column) => !alone.has(column));
    this.#alone = alone;
    if (alone.has(this.#leader)) return;
    for (const column of takenBack) {
      const pursuit = this.#pursuit(column);
      if (pursuit === null || column === this.#leader) continue;
      this.#place(column, offsetOnPath(pursuit, this.#offset(this.#leader)));
    }
    this.#tell();
  }

  /**
   * Brings passages of the other columns to the height of one.
   * @param ordinals the passage of each column; undefined where it tells nothing of the kind
   */
  align(column: number, ordinals: readonly (number | undefined)[]): void {
    const top = this.#topOf(column, ordinals[column]);
    if (top === undefined || this.#alone.has(column)) return;
    const height = top - this.#offset(column);
    for (const other of this.#followers(column)) {
      const otherTop = this.#topOf(other, ordinals[other]);
      if (otherTop !== undefined) this.#place(other, otherTop - height);
    }
    this.#tell();
  }

  /** Brings a height of a column's text to the reading line, and the other columns along. */
  bring(column: number, height: number): void {
    this.#leader = column;
    const visible = this.#frame.columns[column]?.height ?? 0;
    this.#columns[column]?.scroller.scrollTo({ top: height - visible * readingLine });
  }

  /**
   * Opens the columns at these passages, each so many pixels under its upper edge; a column with no passage of its
   * own falls in with the leader.
   */
  open(openings: readonly (Opening | undefined)[], leader: number): void {
    this.#leader = leader;
    for (const [i, column] of this.#columns.entries()) {
      const opening = openings[i];
      if (opening === undefined) continue;
      column.scroller.scrollTop = topNow(column, opening.ordinal) - opening.height;
    }
    this.#frame = { columns: [], offsets: [] };
    this.#measure(this.#columns);
    for (const follower of this.#followers(leader)) {
      const pursuit = this.#pursuit(follower);
      if (openings[follower] !== undefined || pursuit === null) continue;
      this.#place(follower, offsetOnPath(pursuit, this.#offset(leader)));
    }
    this.#tell();
  }

  /** The passage at the reading line of each column. */
  get openings(): readonly (Opening | undefined)[] {
    return this.#frame.columns.map((places, column) => {
      const offset = this.#offset(column);
      const { first } = passagesInSight(places, offset + places.height * readingLine);
      const top = topOf(places, first);
      return top === undefined ? undefined : { ordinal: first, height: top - offset };
    });
  }

  get leader(): number {
    return this.#leader;
  }

  /** Takes the measure of columns that were laid out anew; each keeps its own words at the reading line. */
  #measure(changed: readonly Column[]): void {
    const before = this.#frame;
    const columns = this.#columns.map((column, i) => {
      const known = before.columns[i];
      return known === undefined || changed.includes(column) ? measureColumn(column, known) : known;
    });
    this.#frame = { columns, offsets: this.#columns.map(({ scroller }) => scroller.scrollTop) };
    for (const [column, after] of columns.entries()) {
      const places = before.columns[column];
      if (places === undefined || places === after) continue;
      this.#place(column, keptOffset(places, after, before.offsets[column] ?? 0));
    }
    this.#tell();
  }

  #scrolled(column: number): void {
    const before = this.#offset(column);
    const after = this.#columns[column]?.scroller.scrollTop ?? 0;
    if (after === before) return;
    this.#setOffset(column, after);
    if (column === this.#leader && !this.#alone.has(column)) this.#lead({ before, after });
    this.#measureGuesses();
    this.#tell();
  }

  /** What has come into sight is measured before it is drawn upon. */
  #measureGuesses(): void {
    const { columns, offsets } = this.#frame;
    const guessed = this.#columns.filter((_, i) => {
      const places = columns[i];
      return places !== undefined && hasGuessesInSight(places, offsets[i] ?? 0);
    });
    if (guessed.length > 0) this.#measure(guessed);
  }

  #lead(move: { readonly before: number; readonly after: number }): void {
    for (const follower of this.#followers(this.#leader)) {
      const pursuit = this.#pursuit(follower);
      if (pursuit === null) continue;
      this.#place(follower, followLeader(pursuit, move, this.#offset(follower)));
    }
  }

  #pursuit(column: number): Pursuit | null {
    const [leader, follower] = [this.#frame.columns[this.#leader], this.#frame.columns[column]];
    if (leader === undefined || follower === undefined) return null;
    return { leader, follower, steps: this.#stepsBetween(this.#leader, column) };
  }

  #followers(leader: number): readonly number[] {
    const columns = [...this.#columns.keys()];
    return columns.filter((column) => column !== leader && !this.#alone.has(column));
  }

  #place(column: number, offset: number): void {
    const scroller = this.#columns[column]?.scroller;
    if (scroller === undefined) return;
    scroller.scrollTop = offset;
    this.#setOffset(column, scroller.scrollTop);
  }

  #setOffset(column: number, offset: number): void {
    const { columns, offsets } = this.#frame;
    this.#frame = { columns, offsets: offsets.map((one, i) => (i === column ? offset : one)) };
  }

  #offset(column: number): number {
    return this.#frame.offsets[column] ?? 0;
  }

  #topOf(column: number, ordinal: number | undefined): number | undefined {
    const places = this.#frame.columns[column];
    return ordinal === undefined || places === undefined ? undefined : topOf(places, ordinal);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
