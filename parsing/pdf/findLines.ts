import { joinLine } from './joinLine';
import type { Line, Run } from './pdfPage';

/** A wider gap is between columns, a label and its value, or cells; in parts of the size. */
const WIDEST_SPACE = 1.3;
/** How much two runs of a line must stand beside each other; in parts of the smaller one's height. */
const BESIDE = 0.5;
/** Where letters reach above and below the baseline, in parts of the size. */
const ASCENT = 0.8;
const DESCENT = 0.2;

/** The lines of a page from its runs in the order in which it draws them. A line that is set with wide gaps comes in parts. */
export function findLines(runs: readonly Run[]): Line[] {
  const lines: [Run, ...Run[]][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line !== undefined && continues(line, run)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(joinLine);
}

function continues(line: [Run, ...Run[]], run: Run): boolean {
  const last = line.at(-1) ?? line[0];
  const gap = run.left - last.right;
  const size = Math.max(last.size, run.size);
  return gap >= -BESIDE * size && gap <= WIDEST_SPACE * size && standBeside(last, run);
}

type Placed = { readonly baseline: number; readonly size: number };

/** Whether two runs or lines are on one line, one perhaps raised above the other. */
export function standBeside(left: Placed, right: Placed): boolean {
  const top = Math.max(left.baseline - ASCENT * left.size, right.baseline - ASCENT * right.size);
  const bottom = Math.min(
    left.baseline + DESCENT * left.size,
    right.baseline + DESCENT * right.size,
  );
  return bottom - top >= BESIDE * Math.min(left.size, right.size);
}
