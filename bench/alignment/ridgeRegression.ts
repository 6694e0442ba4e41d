import type { Weights } from '../../domain/collation/alignment/weigh';

/** One pair of passages: its evidence, whether it is a link, and how much it counts. */
export type Observation<Kind extends string> = {
  readonly evidence: Readonly<Record<Kind, number>>;
  readonly isLink: boolean;
  readonly count: number;
};

/** Rounds of Newton's method; it settles in some eight. */
const ROUNDS = 14;
const LONGEST_STEP = 2;

/**
 * Logistic regression by Newton's method, the weights held small: `ridge` is what the square of each weight costs, half a unit of
 * log likelihood each, on evidence brought to mean 0 and variance 1. The start is free.
 */
export function regress<Kind extends string>(
  observations: readonly Observation<Kind>[],
  ridge: (kind: Kind) => number,
): Weights<Kind> {
  const kinds = Object.keys(observations[0]?.evidence ?? {}) as Kind[];
  const scales = kinds.map((kind) => scaleOf(observations, (one) => one.evidence[kind]));
  const rows = observations.map(({ evidence, isLink, count }) => ({
    x: [
      1,
      ...kinds.map(
        (kind, at) => (evidence[kind] - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1),
      ),
    ],
    y: isLink ? 1 : 0,
    count,
  }));
  const costs = [0, ...kinds.map(ridge)];
  let weights = costs.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) weights = newtonStep(rows, weights, costs);
  const raw = kinds.map((_, at) => (weights[at + 1] ?? 0) / (scales[at]?.spread ?? 1));
  const shift = raw.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  const evidence = Object.fromEntries(kinds.map((kind, at) => [kind, raw[at] ?? 0]));
  return { start: (weights[0] ?? 0) - shift, evidence: evidence as Record<Kind, number> };
}

type Row = { readonly x: readonly number[]; readonly y: number; readonly count: number };

function scaleOf<One extends { readonly count: number }>(
  all: readonly One[],
  numberOf: (one: One) => number,
) {
  const total = all.reduce((sum, one) => sum + one.count, 0);
  const mean = all.reduce((sum, one) => sum + one.count * numberOf(one), 0) / total;
  const square = all.reduce((sum, one) => sum + one.count * (numberOf(one) - mean) ** 2, 0) / total;
  return { mean, spread: Math.sqrt(square) || 1 };
}

function newtonStep(
  rows: readonly Row[],
  weights: readonly number[],
  costs: readonly number[],
): number[] {
  const size = weights.length;
  const slope = costs.map((cost, k) => -cost * (weights[k] ?? 0));
  const curve = costs.map((cost, k) => costs.map((_, l) => (k === l ? cost : 0)));
  for (const { x, y, count } of rows) {
    let odds = 0;
    for (let k = 0; k < size; k += 1) odds += (weights[k] ?? 0) * (x[k] ?? 0);
    const likely = 1 / (1 + Math.exp(-odds));
    const [miss, bend] = [count * (y - likely), Math.max(1e-9, count * likely * (1 - likely))];
    for (let k = 0; k < size; k += 1) {
      slope[k] = (slope[k] ?? 0) + miss * (x[k] ?? 0);
      const row = curve[k] ?? [];
      for (let l = 0; l < size; l += 1) row[l] = (row[l] ?? 0) + bend * (x[k] ?? 0) * (x[l] ?? 0);
    }
  }
  const step = solve(curve, slope);
  return weights.map(
    (weight, k) => weight + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[k] ?? 0)),
  );
}

/** Solves a system of linear equations whose matrix is symmetric and positive (Gauss). */
function solve(matrix: readonly number[][], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      pivot.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
