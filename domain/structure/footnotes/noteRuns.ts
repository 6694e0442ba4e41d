import type { NoteLine } from './noteLine';

/** Footnotes numbered one after the other, wherever they stand: at the end, or at the foot of each page. */
export type NoteRun = {
  readonly notes: readonly NoteLine[];
  /** Places, among all blocks, of the first of them and the last. */
  readonly firstBlock: number;
  readonly lastBlock: number;
};

/**
 * Runs of footnotes in order. In plain text a number that does not count on begins a new run, and a symbol is a run of
 * its own; where the file says what a footnote is, only a label that comes again begins one.
 */
export function cutRuns(notes: readonly NoteLine[]): readonly NoteRun[] {
  const runs: NoteLine[][] = [];
  const labels = new Set<string>();
  for (const note of notes) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last !== undefined && continues(last, note, labels);
    if (goesOn) runs.at(-1)?.push(note);
    else {
      runs.push([note]);
      labels.clear();
    }
    labels.add(note.label);
  }
  return runs.map((run) => ({
    notes: run,
    firstBlock: run[0]?.line.at ?? 0,
    lastBlock: run.at(-1)?.line.at ?? 0,
  }));
}

function continues(last: NoteLine, note: NoteLine, labels: ReadonlySet<string>): boolean {
  if (last.style !== note.style) return false;
  if (note.style === 'file') return !labels.has(note.label) || isSameNote(last, note);
  return Number(note.label) === Number(last.label) + 1;
}

/** A file may give a footnote of several paragraphs as several with one label. */
export function isSameNote(last: NoteLine, note: NoteLine): boolean {
  const isBeside = note.line.at === last.line.at + 1;
  return isBeside && note.style === 'file' && note.label === last.label;
}
