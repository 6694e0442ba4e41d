import type { LandmarkGroup } from './gatherLandmarks';

/** So many marks one under the other say no more than a line does, and hide what stands beside them. */
const fewestJoined = 4;

/**
 * Joins groups of one kind that follow upon one another without a gap into one, where there are many.
 * Law: every row stays in one group of its kind, in order.
 * @param groups as `gatherLandmarks` gives them for these parts
 */
export function joinLandmarks(
  groups: readonly LandmarkGroup[],
  rowCount: number,
  parts: number,
): readonly LandmarkGroup[] {
  const partOf = (row: number | undefined) => Math.floor(((row ?? 0) / rowCount) * parts);
  const chains: LandmarkGroup[][] = [];
  const latest = new Map<LandmarkGroup['kind'], LandmarkGroup[]>();
  for (const group of groups) {
    const chain = latest.get(group.kind);
    const end = chain?.at(-1)?.rows.at(-1);
    if (chain !== undefined && partOf(group.rows[0]) === partOf(end) + 1) chain.push(group);
    else {
      const begun = [group];
      latest.set(group.kind, begun);
      chains.push(begun);
    }
  }
  return chains.flatMap((chain) => (chain.length < fewestJoined ? chain : join(chain)));
}

function join(chain: readonly LandmarkGroup[]): readonly LandmarkGroup[] {
  const [first] = chain;
  if (first === undefined) return [];
  return [{ kind: first.kind, rows: chain.flatMap(({ rows }) => rows) }];
}
