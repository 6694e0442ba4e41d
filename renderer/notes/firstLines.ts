/** As much of a note as its entry in the list shows. */
const linesShown = 5;
const unitsShown = 400;

/** The beginning of a note, cut at a line or, where the lines are long, at a word. */
export function firstLines(body: string): string {
  const lines = body.trim().split('\n').slice(0, linesShown).join('\n');
  if (lines.length <= unitsShown) return lines.trimEnd();
  return lines.slice(0, unitsShown).replace(/\s+\S*$/, '');
}
