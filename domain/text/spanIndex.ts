import type { Span } from './span';

type Placed = { readonly span: Span };

/**
 * Things that are said of stretches of a text, laid out so that those at a place are found without looking at all:
 * sorted by their start, with the furthest end of every half (the augmented tree of Cormen, Leiserson, Rivest).
 */
export class SpanIndex<Item extends Placed> {
  readonly #items: readonly Item[];
  /** By the middle of each part that is searched, the furthest end in it. */
  readonly #ends: number[];

  constructor(items: readonly Item[]) {
    this.#items = [...items].sort((a, b) => a.span.start - b.span.start);
    this.#ends = this.#items.map(() => 0);
    this.#fill(0, this.#items.length);
  }

  /** The items that share at least one unit with a span, by their start. */
  meeting(span: Span): readonly Item[] {
    const found: Item[] = [];
    this.#collect(span, 0, this.#items.length, found);
    return found;
  }

  #fill(from: number, to: number): number {
    if (from >= to) return 0;
    const middle = (from + to) >> 1;
    const end = this.#items[middle]?.span.end ?? 0;
    const furthest = Math.max(end, this.#fill(from, middle), this.#fill(middle + 1, to));
    this.#ends[middle] = furthest;
    return furthest;
  }

  #collect(span: Span, from: number, to: number, found: Item[]): void {
    const middle = (from + to) >> 1;
    if (from >= to || (this.#ends[middle] ?? 0) <= span.start) return;
    this.#collect(span, from, middle, found);
    const item = this.#items[middle];
    if (item === undefined || item.span.start >= span.end) return;
    const { start, end } = item.span;
    if (Math.max(start, span.start) < Math.min(end, span.end)) found.push(item);
    this.#collect(span, middle + 1, to, found);
  }
}
