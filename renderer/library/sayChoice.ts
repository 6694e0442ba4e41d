/** The fewest and the most accounts that stand side by side. */
const fewest = 2;
const most = 6;

/** Whether so many sources can be compared. */
export function canCompare(count: number): boolean {
  return count >= fewest && count <= most;
}

/** What the reader should know of how many sources they have ticked: why they cannot compare them yet, or what will come. */
export function sayChoice(count: number): string {
  if (count === 0) return 'Tick two to six sources to compare them.';
  if (count < fewest) return 'One source is ticked; tick another to compare them.';
  if (count <= most) return `${count} sources are ticked; the one ticked first will be the base.`;
  return `${count} sources are ticked, but only six fit side by side; untick ${count - most}.`;
}
