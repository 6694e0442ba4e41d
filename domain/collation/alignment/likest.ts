import type { Nearest } from './nearest';
import { cosine, type SparseVector, tally } from './sparseVector';
import { VectorIndex } from './vectorIndex';
import type { Work } from './work';

/** The likest passages of the other account that are looked at closely; how like they are is the background of a passage. */
const LIKEST = 8;

/** How like the passages of two accounts are to one another, each given by its vector. */
export class Likest {
  readonly #lefts: readonly SparseVector[];
  readonly #rights: readonly SparseVector[];
  /** The likest to each passage, in the other account. */
  readonly #ofLefts: readonly Nearest[];
  readonly #ofRights: readonly Nearest[];
  readonly #leftBackground: readonly number[];
  readonly #rightBackground: readonly number[];

  /** `share` of the present part of the work is to find them. */
  constructor(
    lefts: readonly SparseVector[],
    rights: readonly SparseVector[],
    work: Work,
    share: number,
  ) {
    this.#lefts = lefts;
    this.#rights = rights;
    this.#ofLefts = likestTo(lefts, rights, work, share / 2);
    this.#ofRights = likestTo(rights, lefts, work, share / 2);
    this.#leftBackground = this.#ofLefts.map((nearest) => nearest.mean());
    this.#rightBackground = this.#ofRights.map((nearest) => nearest.mean());
  }

  /** Goes through each passage and those likest to it; many pairs come twice. */
  visit(work: Work, see: (left: number, right: number, likeness: number) => void): void {
    for (const [left, { places, values }] of work.over(this.#ofLefts.entries())) {
      places.forEach((right, index) => {
        see(left, right, values[index] ?? 0);
      });
    }
    for (const [right, { places, values }] of work.over(this.#ofRights.entries())) {
      places.forEach((left, index) => {
        see(left, right, values[index] ?? 0);
      });
    }
  }

  likeness(left: number, right: number): number {
    return cosine(this.#lefts[left] ?? NOTHING, this.#rights[right] ?? NOTHING);
  }

  /** How far a likeness stands above the background of both passages: what either has with its likest. */
  above(left: number, right: number, likeness: number): number {
    const background = (this.#leftBackground[left] ?? 0) + (this.#rightBackground[right] ?? 0);
    return 2 * likeness - background;
  }
}

const NOTHING = tally([]);

function likestTo(
  vectors: readonly SparseVector[],
  others: readonly SparseVector[],
  work: Work,
  share: number,
): readonly Nearest[] {
  const index = new VectorIndex(others, work);
  return work.map(vectors, (vector) => index.nearest(vector, LIKEST), share);
}
