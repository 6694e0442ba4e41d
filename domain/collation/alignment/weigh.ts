import type { Work } from './work';

/** What each kind of evidence counts for, in log odds a unit; `start` is what is thought without any. */
export type Weights<Kind extends string> = {
  readonly start: number;
  readonly evidence: Readonly<Record<Kind, number>>;
};

/** Evidence of every kind, one number for each pair. */
export type Evidence<Kind extends string> = Readonly<Record<Kind, Float64Array>>;

/** Log odds that the evidence for each of so many pairs, taken together, comes to. */
export function weigh<Kind extends string>(
  evidence: Evidence<Kind>,
  { start, evidence: weights }: Weights<Kind>,
  count: number,
  work: Work,
): Float64Array {
  const odds = new Float64Array(count).fill(start);
  for (const kind in weights) {
    const [column, weight] = [evidence[kind], weights[kind]];
    work.times(count, (index) => {
      odds[index] = (odds[index] ?? 0) + weight * (column[index] ?? 0);
    });
  }
  return odds;
}
