/** A thing with a place in each of two orders and the weight it has in staying where it is. */
export type Placed = { readonly left: number; readonly right: number; readonly weight: number };

/**
 * Indexes of the heaviest set of things that stand in the same order on both sides, ascending by `left`.
 * Places are whole numbers from 0, each used once a side. Of equal paths the first by `left` wins.
 * Heaviest increasing subsequence by a Fenwick tree of prefix maxima, O(n log n).
 */
export function heaviestPath(things: readonly Placed[]): number[] {
  const order = things.map((_, index) => index);
  order.sort((a, b) => at(things, a).left - at(things, b).left);
  const size = things.reduce((most, thing) => Math.max(most, thing.right + 1), 0);
  const best = new PrefixMaximum(size);
  const before = new Array<number>(things.length).fill(-1);
  for (const index of order) {
    const thing = at(things, index);
    const head = best.read(thing.right);
    before[index] = head.index;
    best.raise(thing.right, { index, weight: head.weight + thing.weight });
  }
  return trace(before, best.read(size).index);
}

function at(things: readonly Placed[], index: number): Placed {
  const thing = things[index];
  if (thing === undefined) throw new RangeError(`No thing ${index}`);
  return thing;
}

function trace(before: readonly number[], last: number): number[] {
  const path: number[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) path.push(index);
  return path.reverse();
}

type Head = { readonly index: number; readonly weight: number };

class PrefixMaximum {
  readonly #heads: Head[];

  constructor(size: number) {
    this.#heads = new Array<Head>(size + 1).fill({ index: -1, weight: 0 });
  }

  /** The heaviest head among places below `place`. */
  read(place: number): Head {
    let best: Head = { index: -1, weight: 0 };
    for (let node = place; node > 0; node -= node & -node) {
      const head = this.#heads[node];
      if (head && head.weight > best.weight) best = head;
    }
    return best;
  }

  raise(place: number, head: Head): void {
    for (let node = place + 1; node < this.#heads.length; node += node & -node) {
      const held = this.#heads[node];
      if (held && head.weight > held.weight) this.#heads[node] = head;
    }
  }
}
