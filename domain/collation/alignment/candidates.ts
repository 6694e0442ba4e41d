import { CellGatherer, type Cells, measureCells } from './cells';
import type { ComparedPassage } from './comparedPassage';
import { Likest } from './likest';
import type { Work } from './work';

/** A pair so far above the background of both its passages draws in the pairs next to it. */
const STRIKING = 0.15;

/** How far off "next to" is: a sentence told in two or three. */
const BESIDE = 2;

/** Share of the work on two accounts, as measured, of finding the likest by one kind of likeness, and of measuring both. */
const FINDING = 0.2;
const MEASURING = 0.1;

/** Two accounts, and pairs of their passages that may tell the same. */
export type Pairing = {
  readonly left: readonly ComparedPassage[];
  readonly right: readonly ComparedPassage[];
  readonly cells: Cells;
};

/** How like the passages of each pair are. */
export type Likeness = {
  /** Cosine of their wordings. */
  readonly likeness: Float64Array;
  /** How far that stands above the background: what either has with its likest passages of the other account. */
  readonly aboveBackground: Float64Array;
  /** The same of their surroundings. */
  readonly surroundingsAbove: Float64Array;
};

export type Candidates = Pairing & Likeness;

/**
 * Finds the pairs worth a closer look, never looking at all of them. `wanted` pairs are always among them.
 */
export function gatherCandidates(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  wanted: readonly (readonly [number, number])[],
  work: Work,
): Candidates {
  const likest = (vectorOf: (passage: ComparedPassage) => ComparedPassage['wording']) =>
    new Likest(left.map(vectorOf), right.map(vectorOf), work, FINDING);
  const wording = likest((passage) => passage.wording);
  const around = likest((passage) => passage.surroundings);
  const gatherer = new CellGatherer(left.length, right.length);
  for (const [one, other] of wanted) gatherer.add(one, other);
  around.visit(work, (one, other) => gatherer.add(one, other));
  wording.visit(work, (one, other, likeness) => {
    const reach = wording.above(one, other, likeness) > STRIKING ? BESIDE : 0;
    addWithin(gatherer, one, other, reach);
  });
  const cells = gatherer.cells(work);
  const measure = (measured: (left: number, right: number, index: number) => number) =>
    measureCells(cells, work, measured, MEASURING / 2);
  const likeness = measure((one, other) => wording.likeness(one, other));
  return {
    left,
    right,
    cells,
    likeness,
    aboveBackground: measureCells(cells, work, (one, other, index) =>
      wording.above(one, other, likeness[index] ?? 0),
    ),
    surroundingsAbove: measure((one, other) =>
      around.above(one, other, around.likeness(one, other)),
    ),
  };
}

function addWithin(gatherer: CellGatherer, left: number, right: number, reach: number): void {
  for (let one = left - reach; one <= left + reach; one += 1) {
    for (let other = right - reach; other <= right + reach; other += 1) gatherer.add(one, other);
  }
}
