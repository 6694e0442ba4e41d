import { heaviestPath } from '../collation/heaviestPath';
import type { Run } from './matching';

/**
 * Of runs that may cross, those of the heaviest path in common order: together they hold the most words. Where
 * two of the path overlap at their edges, the later one gives way.
 * @param runs by their place on the left
 */
export function runsInOrder(runs: readonly Run[]): readonly Run[] {
  const byRight = runs.map((_, index) => index).sort((a, b) => placeOf(runs, a) - placeOf(runs, b));
  const rank = new Int32Array(runs.length);
  byRight.forEach((index, place) => {
    rank[index] = place;
  });
  const placed = runs.map((run, left) => ({ left, right: rank[left] ?? 0, weight: run.length }));
  return heaviestPath(placed).reduce<Run[]>((path, index) => {
    const run = afterLast(path.at(-1), runs[index]);
    if (run !== undefined) path.push(run);
    return path;
  }, []);
}

function placeOf(runs: readonly Run[], index: number): number {
  return runs[index]?.right ?? 0;
}

/** The part of a run that lies after another on both sides, if any. */
function afterLast(last: Run | undefined, run: Run | undefined): Run | undefined {
  if (last === undefined || run === undefined) return run;
  const overlap = Math.max(
    0,
    last.left + last.length - run.left,
    last.right + last.length - run.right,
  );
  if (overlap >= run.length) return undefined;
  return { left: run.left + overlap, right: run.right + overlap, length: run.length - overlap };
}
