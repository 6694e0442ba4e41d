import type { ComparedPassage } from './comparedPassage';
import { Nearest } from './nearest';
import { cosine, type SparseVector } from './sparseVector';
import { VectorIndex } from './vectorIndex';
import type { Work } from './work';

/** The likest passages of the other account that are looked at closely, by wording and by surroundings. */
const LIKEST = 8;

/** A pair so far above the background of both its passages draws in the pairs next to it. */
const STRIKING = 0.15;

/** How far off "next to" is: a sentence told in two or three. */
const BESIDE = 2;

/** Shares of the work on two accounts, as measured, that are done by then. */
const WORDING_DONE = 0.2;
const SURROUNDINGS_DONE = 0.4;

/** A pair of passages, by their places in their accounts, that may tell the same. */
export type Candidate = {
  readonly left: number;
  readonly right: number;
  /** Cosine of their wordings. */
  readonly likeness: number;
  /** How far that stands above the background: what either has with its likest passages of the other account. */
  readonly aboveBackground: number;
  /** The same of their surroundings. */
  readonly surroundingsAbove: number;
};

/** The two accounts compared, with the pairs worth a closer look. Candidates ascend by left, then right. */
export type Pairing = {
  readonly left: readonly ComparedPassage[];
  readonly right: readonly ComparedPassage[];
  readonly candidates: readonly Candidate[];
};

/**
 * Finds the pairs worth a closer look, never looking at all of them. `wanted` pairs are always among them.
 */
export function gatherCandidates(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  wanted: readonly (readonly [number, number])[],
  work: Work,
): Pairing {
  const wording = likest(left, right, (passage) => passage.wording, work);
  work.tell(WORDING_DONE);
  const around = likest(left, right, (passage) => passage.surroundings, work);
  work.tell(SURROUNDINGS_DONE);
  const candidates = new Map<number, Candidate>();
  const look = (cell: number): Candidate => {
    const looked = candidates.get(cell);
    if (looked) return looked;
    const [one, other] = placesOf(cell, right.length);
    const { likeness, above: aboveBackground } = wording.measure(one, other);
    const { above: surroundingsAbove } = around.measure(one, other);
    const candidate = { left: one, right: other, likeness, aboveBackground, surroundingsAbove };
    candidates.set(cell, candidate);
    return candidate;
  };
  const asked = wanted.map(([one, other]) => one * right.length + other);
  for (const cell of work.over(new Set([...asked, ...wording.cells, ...around.cells]))) {
    if (look(cell).aboveBackground <= STRIKING) continue;
    for (const near of beside(cell, left.length, right.length)) look(near);
  }
  const inOrder = Float64Array.from(candidates.keys()).sort();
  return { left, right, candidates: work.map(inOrder, look) };
}

function placesOf(cell: number, width: number): [number, number] {
  return [Math.floor(cell / width), cell % width];
}

function beside(cell: number, height: number, width: number): number[] {
  const [left, right] = placesOf(cell, width);
  const near: number[] = [];
  for (let row = Math.max(0, left - BESIDE); row <= Math.min(height - 1, left + BESIDE); row += 1) {
    const last = Math.min(width - 1, right + BESIDE);
    for (let column = Math.max(0, right - BESIDE); column <= last; column += 1) {
      near.push(row * width + column);
    }
  }
  return near;
}

function likest(
  left: readonly ComparedPassage[],
  right: readonly ComparedPassage[],
  vectorOf: (passage: ComparedPassage) => SparseVector,
  work: Work,
) {
  const lefts = left.map(vectorOf);
  const rights = right.map(vectorOf);
  const index = new VectorIndex(rights, work);
  const ofLeft = lefts.map(() => new Nearest(LIKEST));
  const ofRight = rights.map(() => new Nearest(LIKEST));
  for (const [row, vector] of work.over(lefts.entries())) {
    const likest = ofLeft[row];
    index.cosines(vector).forEach((likeness, column) => {
      if (likeness === 0) return;
      likest?.offer(likeness, column);
      ofRight[column]?.offer(likeness, row);
    });
  }
  const backgroundLeft = ofLeft.map((near) => near.mean());
  const backgroundRight = ofRight.map((near) => near.mean());
  return {
    cells: [
      ...ofLeft.flatMap((near, row) => near.places.map((column) => row * right.length + column)),
      ...ofRight.flatMap((near, column) => near.places.map((row) => row * right.length + column)),
    ],
    measure: (row: number, column: number) => {
      const likeness = cosine(lefts[row] ?? EMPTY, rights[column] ?? EMPTY);
      const background = (backgroundLeft[row] ?? 0) + (backgroundRight[column] ?? 0);
      return { likeness, above: 2 * likeness - background };
    },
  };
}

const EMPTY: SparseVector = { keys: new Int32Array(0), values: new Float64Array(0) };
