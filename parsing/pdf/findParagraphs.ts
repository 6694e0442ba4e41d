import { lineText } from './lineText';
import { noteLabel } from './noteLabel';
import type { Column } from './orderColumns';
import { hadRoom, INDENT, type Paragraph, sentenceEnd } from './paragraph';
import type { Line } from './pdfPage';

/** More than so much of the usual distance between two lines is a gap; without enough lines to know it, of the size. */
const GAP = 1.3;
const USUAL_LEADING = 1.25;
const ENOUGH_LINES = 4;
/** Sizes of type that differ by more are two, in parts of the larger. */
const OTHER_SIZE = 0.08;
/** So many of a column's lines end left of its right edge: a few may stick out. */
const WITHIN_EDGE = 0.85;
/** A line that leaves so much of the column's width empty ends a paragraph, whatever its last word. */
const SHORT = 0.25;

const bullet = /^[•●▪■◦‣]\s?/;

/** The paragraphs of a column: parted by a gap, an indent, another size, or a line that ends though the next word had room. */
export function findParagraphs(column: Column, page: number, bodySize: number): Paragraph[] {
  const gaps = column.lines
    .slice(1)
    .map((line, index) => line.baseline - (column.lines[index]?.baseline ?? 0));
  const edges = {
    left: column.left,
    right: quantile(
      column.lines.map(({ right }) => right),
      WITHIN_EDGE,
    ),
  };
  const leading = gaps.length >= ENOUGH_LINES ? quantile(gaps, 0.5) : null;
  const groups: Line[][] = [];
  column.lines.forEach((line, index) => {
    const group = groups.at(-1);
    const next = column.lines[index + 1];
    if (group === undefined || begins(group, line, next, { leading, ...edges, bodySize })) {
      groups.push([line]);
    } else group.push(line);
  });
  return groups.map((lines) => ({ page, lines, size: mainSize(lines), column: edges }));
}

type Measures = {
  readonly leading: number | null;
  readonly left: number;
  readonly right: number;
  readonly bodySize: number;
};

function begins(
  group: readonly Line[],
  line: Line,
  next: Line | undefined,
  measures: Measures,
): boolean {
  const previous = group.at(-1);
  if (previous === undefined) return true;
  const leading = Math.max(measures.leading ?? 0, USUAL_LEADING * line.size);
  if (line.baseline - previous.baseline > GAP * leading) return true;
  if (Math.abs(line.size - previous.size) > OTHER_SIZE * Math.max(line.size, previous.size))
    return true;
  if (bullet.test(lineText(line)) || isLabelled(line)) return true;
  if (line.size < measures.bodySize && noteLabel(line) !== null) return true;
  if (isIndented(group, previous, line, next)) return true;
  // The lines of a title end where it looks well.
  return line.size <= measures.bodySize * (1 + OTHER_SIZE) && endsShort(previous, line, measures);
}

/** "SUBJECT:" and, after a gap, what it is. */
function isLabelled({ runs: [label, value] }: Line): boolean {
  return (
    value !== undefined && label !== undefined && /^\p{Lu}[^.!?:]{1,40}:\s*$/u.test(label.text)
  );
}

/** By a first line that stands in, or one that stands out where the lines before it hang. */
function isIndented(
  group: readonly Line[],
  previous: Line,
  line: Line,
  next: Line | undefined,
): boolean {
  const indent = INDENT * line.size;
  const first = group[0] ?? previous;
  if (line.left > previous.left + indent) {
    const hangs = bullet.test(lineText(first)) || !sentenceEnd.test(lineText(previous).trimEnd());
    return !hangs && (next === undefined || next.left < line.left - indent);
  }
  return line.left < previous.left - indent && line.left < first.left + indent && group.length > 1;
}

/** Whether a line ends though more had room: a word after a sentence, else much more. */
function endsShort(previous: Line, line: Line, { left, right }: Measures): boolean {
  if (sentenceEnd.test(lineText(previous).trimEnd())) return hadRoom(previous, line, right);
  return right - previous.right > SHORT * (right - left) && !/^\p{Ll}/u.test(lineText(line));
}

function mainSize(lines: readonly Line[]): number {
  return quantile(
    lines.map(({ size }) => size),
    0.5,
  );
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
