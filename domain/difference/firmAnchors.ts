import type { Region, Run } from './matching';

/** Of unlike prose about so many words stand in common order by accident; a quarter at the most. */
const accidentalShare = 1 / 4;

/** So many anchors in a row are weighed against the accidents that leaving them out would bring. */
const mostLeftOut = 32;

/**
 * Leaves out anchors that may cost more matches than they bring: a few steady runs between a long stretch that
 * only one side has and another that only the other has, since these two would match by accident in more words.
 * What then lies between the anchors that are left can be matched exactly.
 */
export function firmAnchors(anchors: readonly Run[], region: Region): readonly Run[] {
  const start: Run = { left: region.leftStart, right: region.rightStart, length: 0 };
  const end: Run = { left: region.leftEnd, right: region.rightEnd, length: 0 };
  const runs = [start, ...anchors, end];
  const before = bestBefore(runs);
  const firm: Run[] = [];
  for (let at = before[runs.length - 1] ?? 0; at > 0; at = before[at] ?? 0) {
    const run = runs[at];
    if (run !== undefined) firm.push(run);
  }
  return firm.reverse();
}

/** For each run the one before it on the way that promises the most matches. */
function bestBefore(runs: readonly Run[]): readonly number[] {
  const promised: number[] = [];
  return runs.map((run, index) => {
    let best = 0;
    let most = 0;
    for (let at = Math.max(0, index - 1 - mostLeftOut); at < index; at++) {
      const promise = (promised[at] ?? 0) + accidentsBetween(runs[at], run);
      if (promise >= most) {
        most = promise;
        best = at;
      }
    }
    promised.push(most + run.length);
    return best;
  });
}

function accidentsBetween(last: Run | undefined, run: Run): number {
  if (last === undefined) return 0;
  const height = run.left - last.left - last.length;
  const width = run.right - last.right - last.length;
  return accidentalShare * Math.min(height, width);
}
