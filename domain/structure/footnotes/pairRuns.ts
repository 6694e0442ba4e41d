import type { MarkCandidate } from './findMarks';
import type { NoteRun } from './noteRuns';

/** A run of footnotes and the marks that send to it, each with a label of the run. */
export type PairedRun = { readonly run: NoteRun; readonly marks: readonly MarkCandidate[] };

/** How many marks in a row may have been lost with the height of their figures. */
const mostLost = 2;

/**
 * Gives every run its marks: those from the end of the run before it to its own end that have one of its labels.
 * Runs without such marks stand together with the run before them ("Notes to Document 1", "Notes to Document 2");
 * they are paired only where the marks begin anew as often as there are runs.
 */
export function pairRuns(
  runs: readonly NoteRun[],
  marks: readonly MarkCandidate[],
): readonly PairedRun[] {
  const clusters: { runs: NoteRun[]; marks: readonly MarkCandidate[] }[] = [];
  let next = 0;
  for (const run of runs) {
    const from = next;
    while (next < marks.length && isWithin(marks[next], run)) next++;
    const own = marks.slice(from, next);
    const last = clusters.at(-1);
    if (last === undefined || marksOf(run, own).length > 0)
      clusters.push({ runs: [run], marks: own });
    else last.runs.push(run);
  }
  return clusters.flatMap((cluster) => pairCluster(cluster.runs, cluster.marks));
}

function isWithin(mark: MarkCandidate | undefined, run: NoteRun): boolean {
  return mark !== undefined && mark.at <= run.lastBlock;
}

function pairCluster(
  runs: readonly NoteRun[],
  marks: readonly MarkCandidate[],
): readonly PairedRun[] {
  const [first] = runs;
  if (first === undefined) return [];
  if (haveOwnLabels(runs)) return runs.map((run) => ({ run, marks: marksOf(run, marks) }));
  const groups = cutAtRestarts(marks);
  if (groups.length === 1) return [{ run: first, marks: marksOf(first, marks) }];
  if (groups.length !== runs.length) return [];
  return runs.map((run, i) => ({ run, marks: marksOf(run, groups[i] ?? []) }));
}

/** Whether no label is in two of the runs, as with a star and a dagger. */
function haveOwnLabels(runs: readonly NoteRun[]): boolean {
  const labels = runs.flatMap(({ notes }) => [...new Set(notes.map(({ label }) => label))]);
  return new Set(labels).size === labels.length;
}

/** The marks, cut before every 1 that follows a higher number. */
function cutAtRestarts(marks: readonly MarkCandidate[]): readonly (readonly MarkCandidate[])[] {
  const groups: MarkCandidate[][] = [];
  let last = Infinity;
  for (const mark of marks.filter(({ isBare }) => !isBare)) {
    const number = Number(mark.label);
    if (number === 1 && last > 1) groups.push([]);
    groups.at(-1)?.push(mark);
    last = number;
  }
  return groups;
}

/** Bare figures count only where there are no better marks, for footnotes under a heading, and in their order. */
function marksOf(run: NoteRun, marks: readonly MarkCandidate[]): readonly MarkCandidate[] {
  const labels = new Set(run.notes.map(({ label }) => label));
  const known = marks.filter(({ label }) => labels.has(label));
  const clear = known.filter(({ isBare }) => !isBare);
  const mayBeBare = clear.length === 0 && run.notes[0]?.style === 'number';
  return mayBeBare ? inOrder(known) : clear;
}

function inOrder(marks: readonly MarkCandidate[]): readonly MarkCandidate[] {
  let last = 0;
  return marks.filter(({ label }) => {
    const step = Number(label) - last;
    const isNext = step > 0 && step <= 1 + mostLost;
    if (isNext) last += step;
    return isNext;
  });
}
