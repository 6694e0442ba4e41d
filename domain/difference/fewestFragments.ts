import type { GapTable } from './gapTable';
import { matchedRuns } from './matchedRuns';
import type { Matching, Region, Run } from './matching';

/** A run of so many matched words is left as it is: hardly ever would a better way of matching part it. */
const solidRun = 8;

/** Windows of about 100 words a side. */
const windowCells = 10_000;

/**
 * Matches a region anew, a window at a time, to as many words in fewer fragments. Rows of bits say only how many
 * words can be matched, and of all the ways to do it they take any.
 */
export function fewestFragments(matching: Matching, region: Region, table: GapTable): void {
  const end: Run = { left: region.leftEnd, right: region.rightEnd, length: 0 };
  const runs = [...matchedRuns(matching, region), end];
  let rest = region;
  for (let next = 0; next < runs.length; next++) {
    next = nextCut(runs, next, rest);
    const cut = runs[next] ?? end;
    if (cellsUpTo(rest, cut) <= windowCells) table.match(matching, upTo(rest, cut));
    rest = after(rest, cut);
  }
}

/**
 * Which run ends the window that begins with `rest`, and stays as it is: the next solid one, or where that is
 * too far away the longest.
 */
function nextCut(runs: readonly Run[], first: number, rest: Region): number {
  let longest = first;
  for (let index = first; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || cellsUpTo(rest, run) > windowCells) break;
    if (run.length >= solidRun || index === runs.length - 1) return index;
    if (run.length >= (runs[longest]?.length ?? 0)) longest = index;
  }
  return longest;
}

function cellsUpTo(rest: Region, run: Run): number {
  return (run.left - rest.leftStart) * (run.right - rest.rightStart);
}

function upTo(rest: Region, run: Run): Region {
  return { ...rest, leftEnd: run.left, rightEnd: run.right };
}

function after(rest: Region, run: Run): Region {
  return { ...rest, leftStart: run.left + run.length, rightStart: run.right + run.length };
}
