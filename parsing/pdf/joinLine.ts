import type { Line, Run } from './pdfPage';

/** One line of runs: where it reaches, and the baseline and size of its longest run. */
export function joinLine(runs: readonly [Run, ...Run[]]): Line {
  const main = runs.reduce((longest, run) =>
    run.text.length > longest.text.length ? run : longest,
  );
  return {
    runs,
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    baseline: main.baseline,
    size: main.size,
  };
}
