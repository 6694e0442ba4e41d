import type { Line, Run } from './pdfPage';

/** A narrower gap between two runs is the setter's, a wider one a space; in parts of the size. */
const SPACE = 0.12;

/** The words of a line. */
export function lineText({ runs }: Line): string {
  return runs.map((run, index) => spaceBefore(runs[index - 1], run) + run.text).join('');
}

/** The space between two runs of a line, if there is one. */
export function spaceBefore(previous: Run | undefined, run: Run): '' | ' ' {
  if (previous === undefined || /\s$/.test(previous.text) || /^\s/.test(run.text)) return '';
  return run.left - previous.right > SPACE * Math.max(previous.size, run.size) ? ' ' : '';
}
