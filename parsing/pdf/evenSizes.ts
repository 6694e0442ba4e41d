import type { Run } from './pdfPage';

const plain = { bold: false, italic: false };

/** Runs in one size and face: a recogniser measures every word for itself, so that its sizes say nothing. */
export function evenSizes(runs: readonly Run[]): readonly Run[] {
  const sizes = runs.map(({ size }) => size).sort((left, right) => left - right);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return runs.map((run) => ({ ...run, size, face: plain }));
}
