import type { Landmark, LandmarkKind } from '../../domain/collation/findLandmarks';

/** Landmarks of one kind that are too near one another to be drawn apart. */
export type LandmarkGroup = {
  readonly kind: LandmarkKind;
  /** Their rows, in order; never empty. */
  readonly rows: readonly number[];
};

/**
 * Gathers landmarks that fall into the same part of the overview.
 * Law: every landmark is in exactly one group, and there are at most `parts` groups of a kind.
 * @param parts how many marks of a kind have room, one under the other
 */
export function gatherLandmarks(
  landmarks: readonly Landmark[],
  rowCount: number,
  parts: number,
): readonly LandmarkGroup[] {
  const groups = new Map<string, { kind: LandmarkKind; rows: number[] }>();
  for (const { kind, row } of landmarks) {
    const part = Math.floor((row / rowCount) * parts);
    const name = `${kind} ${part}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { kind, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}
