import { standBeside } from './findLines';
import { joinLine } from './joinLine';
import type { Line } from './pdfPage';

/** Lines in reading order with the edges between which they are set. */
export type Column = {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
};

/** With more lines than that on a page no columns are looked for. */
const MOST_LINES = 1_000;
/** Fewer lines beside a gutter are a table or a letterhead. */
const FEWEST_LINES = 5;
/** The share of lines that may run across a gutter: titles, notes over both columns. */
const ACROSS = 0.25;
/** A column is at least this share of the width of what is set, and its lines mostly fill it. */
const NARROWEST = 0.25;
const FILLED = 0.6;
/** The share of a column's lines that have some of the other column's beside them. */
const ABREAST = 0.5;
/** The gutter, in parts of the size of type. */
const GUTTER = 0.8;

/** The lines of a page as they are read: down one column, then the next; what runs across columns parts them. */
export function orderColumns(lines: readonly Line[]): Column[] {
  const gutter = lines.length <= MOST_LINES ? findGutter(lines) : null;
  if (gutter === null) return lines.length === 0 ? [] : [oneColumn(lines)];
  const sorted = [...lines].sort(byPlace);
  const columns: Column[] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const flush = () => {
    columns.push(...orderColumns(band.filter(({ right }) => right <= gutter)));
    columns.push(...orderColumns(band.filter(({ left }) => left >= gutter)));
    if (across.length > 0) columns.push(oneColumn(across));
    band = [];
    across = [];
  };
  for (const line of sorted) {
    const crosses = line.left < gutter && line.right > gutter;
    if (!crosses && across.length > 0) flush();
    (crosses ? across : band).push(line);
  }
  flush();
  return columns;
}

function byPlace(left: Line, right: Line): number {
  return left.baseline - right.baseline || left.left - right.left;
}

function oneColumn(lines: readonly Line[]): Column {
  const rows: Line[][] = [];
  for (const line of [...lines].sort(byPlace)) {
    const row = rows.at(-1);
    if (row?.some((part) => standBeside(part, line))) row.push(line);
    else rows.push([line]);
  }
  return { lines: rows.flatMap(joinRow), ...edges(lines) };
}

function joinRow(parts: readonly Line[]): Line[] {
  const [first, ...rest] = [...parts].sort((a, b) => a.left - b.left).flatMap(({ runs }) => runs);
  return first === undefined ? [] : [joinLine([first, ...rest])];
}

function edges(lines: readonly Line[]) {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** Where a gutter parts the lines into two columns; null where there is one column. */
function findGutter(lines: readonly Line[]): number | null {
  const { left, right } = edges(lines);
  const candidates = [...new Set(lines.map((line) => Math.ceil(line.right + 1)))];
  const fit = candidates
    .filter(
      (at) => at - left > NARROWEST * (right - left) && right - at > NARROWEST * (right - left),
    )
    .flatMap((at) => weighGutter(lines, at, right - left) ?? []);
  return fit.sort((a, b) => a.across - b.across || b.width - a.width)[0]?.at ?? null;
}

function weighGutter(lines: readonly Line[], at: number, width: number) {
  const before = lines.filter((line) => line.right <= at);
  const after = lines.filter((line) => line.left >= at);
  const across = lines.length - before.length - after.length;
  if (before.length < FEWEST_LINES || after.length < FEWEST_LINES) return null;
  if (across > ACROSS * lines.length) return null;
  const gap =
    Math.min(...after.map((line) => line.left)) - Math.max(...before.map((line) => line.right));
  if (gap < GUTTER * median(lines.map(({ size }) => size))) return null;
  if (!isColumn(before, width) || !isColumn(after, width) || !areAbreast(before, after))
    return null;
  return { at, across, width: gap };
}

function isColumn(lines: readonly Line[], whole: number): boolean {
  const widths = lines.map(({ left, right }) => right - left);
  const widest = Math.max(...widths);
  return widest >= NARROWEST * whole && median(widths) >= FILLED * widest;
}

function areAbreast(before: readonly Line[], after: readonly Line[]): boolean {
  const top = Math.min(...before.map(({ baseline }) => baseline));
  const bottom = Math.max(...before.map(({ baseline, size }) => baseline + size));
  const beside = after.filter(({ baseline }) => baseline >= top && baseline <= bottom);
  return beside.length >= ABREAST * after.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
