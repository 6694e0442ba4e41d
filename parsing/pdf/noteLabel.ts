import { lineText } from './lineText';
import type { Line } from './pdfPage';

/** A raised number is smaller than its line, in parts of the line's size. */
export const RAISED = 0.85;

/** The number or sign by which a line begins a footnote; null where it does not. */
export function noteLabel(line: Line): string | null {
  const first = line.runs[0];
  if (first !== undefined && line.runs.length > 1 && first.size < RAISED * line.size) {
    return /^\[?(\d{1,3}|[*†‡§]{1,3})\]?$/.exec(first.text.trim())?.[1] ?? null;
  }
  return (
    /^(?:\[?(\d{1,3})[\].)]?|([*†‡§]{1,3}))\s+\S/.exec(lineText(line))?.slice(1).find(Boolean) ??
    null
  );
}
