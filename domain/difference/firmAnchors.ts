import type { Region, Run } from './matching';

/** Unlike prose has up to a quarter of its words in common order by accident. */
const accidentalShare = 1 / 4;

/**
 * Leaves out anchors that may cost more matches than they bring: a short run between a long stretch that only one
 * side has and another that only the other has, since these two would match by accident in more words.
 */
export function firmAnchors(anchors: readonly Run[], region: Region): readonly Run[] {
  const end: Run = { left: region.leftEnd, right: region.rightEnd, length: 0 };
  const start: Run = { left: region.leftStart, right: region.rightStart, length: 0 };
  const firm: Run[] = [start];
  for (const run of [...anchors, end]) {
    let last = firm.at(-1);
    let before = firm.at(-2);
    while (last !== undefined && before !== undefined && isWeak(before, last, run)) {
      firm.pop();
      last = before;
      before = firm.at(-2);
    }
    firm.push(run);
  }
  return firm.slice(1, -1);
}

function isWeak(before: Run, run: Run, after: Run): boolean {
  const surplusBefore = surplusBetween(before, run);
  const surplusAfter = surplusBetween(run, after);
  if (surplusBefore > 0 === surplusAfter > 0) return false;
  const exchanged = Math.min(Math.abs(surplusBefore), Math.abs(surplusAfter));
  return run.length < exchanged * accidentalShare;
}

/** How many words more the left side has between two runs than the right. */
function surplusBetween(first: Run, second: Run): number {
  return second.left - first.left - (second.right - first.right);
}
