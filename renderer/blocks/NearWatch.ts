import { afterFrame } from './afterFrame';
import { bisect } from './bisect';

/** How far from what is in sight a block is near, in heights of that: a reader who scrolls by pages comes to none not drawn. */
const nearness = 2;

/**
 * Watches, of the blocks that stand one under the other in a scrolling page and are not drawn, which come near. The page
 * is looked at after a frame in which it moved, and the blocks are found by bisection: an observer of each would slow
 * every frame of a book.
 */
export class NearWatch {
  readonly #root: Element;
  readonly #onNear = new Map<Element, () => void>();
  readonly #sizes = new ResizeObserver(() => this.#lookSoon());
  /** The elements in the order of the page, and perhaps some that have left; null when they must be put into order. */
  #inOrder: readonly Element[] | null = null;
  #haveSomeLeft = false;
  readonly #lookSoon = afterFrame(() => this.#look());

  constructor(root: Element) {
    this.#root = root;
    this.#sizes.observe(root);
    root.addEventListener('scroll', () => this.#lookSoon(), { passive: true });
  }

  /**
   * Hears once when an element comes near. Those in sight are told of together, those that are only near one a frame:
   * to draw several would hold it up.
   * @returns how to stop that
   */
  add(element: Element, onNear: () => void): () => void {
    this.#onNear.set(element, onNear);
    this.#inOrder = null;
    if (element.parentElement !== null) this.#sizes.observe(element.parentElement);
    this.#lookSoon();
    return () => {
      this.#onNear.delete(element);
      this.#haveSomeLeft = true;
    };
  }

  #look(): void {
    const { top, bottom, height } = this.#root.getBoundingClientRect();
    const inSight = this.#between(top, bottom);
    const near = this.#between(top - nearness * height, bottom + nearness * height);
    const [first, ...others] = near.filter((element) => !inSight.includes(element));
    const told = first === undefined ? inSight : [...inSight, first];
    for (const element of told) this.#onNear.get(element)?.();
    if (others.length > 0) this.#lookSoon();
  }

  /** The elements that stand, all or in part, between two heights of the window. */
  #between(top: number, bottom: number): readonly Element[] {
    const elements = this.#elements();
    const edge = (at: number) => elements[at]?.getBoundingClientRect();
    const first = bisect(elements.length, (at) => (edge(at)?.bottom ?? 0) > top);
    const end = bisect(elements.length, (at) => (edge(at)?.top ?? 0) >= bottom);
    return elements.slice(first, end);
  }

  #elements(): readonly Element[] {
    this.#inOrder ??= [...this.#onNear.keys()].sort(byPlace);
    if (this.#haveSomeLeft) this.#inOrder = this.#inOrder.filter((one) => this.#onNear.has(one));
    this.#haveSomeLeft = false;
    return this.#inOrder;
  }
}

function byPlace(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
