import { type Matching, matchRun, type Region, type Run } from './matching';

/** A run of so many equal words after a difference is taken for the place where both sides agree again. */
export const steadyRun = 24;

/** A difference that takes more single-word edits than this is no light one. */
const mostEdits = 48;

/**
 * Reads both sides of a region in lock-step. At a difference it looks for the next steady run by way of the
 * fewest edits (Myers 1986, forward and greedy), gives what lies before it to `matchGap`, and reads on: lightly
 * edited text takes time linear in its length. Gives back the part it did not get through.
 */
export function sweep(matching: Matching, region: Region, matchGap: (gap: Region) => void): Region {
  const reached = new Int32Array(2 * mostEdits + 3);
  let rest = region;
  while (rest.leftStart < rest.leftEnd && rest.rightStart < rest.rightEnd) {
    const run = nextSteadyRun(matching, rest, reached);
    if (run === undefined) break;
    matchGap({ ...rest, leftEnd: run.left, rightEnd: run.right });
    matchRun(matching, run);
    rest = { ...rest, leftStart: run.left + run.length, rightStart: run.right + run.length };
  }
  return rest;
}

/**
 * The first steady run that so few edits lead to, or the run with which the region ends.
 * `reached` is room to work in: by diagonal, the furthest left word that the edits so far lead to.
 */
function nextSteadyRun(
  { left, right }: Matching,
  region: Region,
  reached: Int32Array,
): Run | undefined {
  const { leftStart, leftEnd, rightStart, rightEnd } = region;
  const middle = mostEdits + 1;
  reached.fill(leftStart, middle, middle + 2);
  for (let edits = 0; edits <= mostEdits; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const above = reached[middle + diagonal + 1] ?? 0;
      const before = reached[middle + diagonal - 1] ?? 0;
      const skipsRight = diagonal === -edits || (diagonal !== edits && before < above);
      const from = skipsRight ? above : before + 1;
      const over = rightStart - leftStart - diagonal;
      let at = from;
      while (at < leftEnd && at + over < rightEnd && left[at] === right[at + over]) at++;
      reached[middle + diagonal] = at;
      const isAtEnd = at === leftEnd && at + over === rightEnd;
      if (at - from >= steadyRun || isAtEnd) {
        return { left: from, right: from + over, length: at - from };
      }
    }
  }
  return undefined;
}
