/** What each kind of evidence counts for, in log odds a unit; `start` is what is thought without any. */
export type Weights<Kind extends string> = {
  readonly start: number;
  readonly evidence: Readonly<Record<Kind, number>>;
};

/** Log odds that the evidence, taken together, comes to. */
export function weigh<Kind extends string>(
  evidence: Readonly<Record<Kind, number>>,
  weights: Weights<Kind>,
): number {
  let odds = weights.start;
  for (const kind in weights.evidence) odds += weights.evidence[kind] * evidence[kind];
  return odds;
}
