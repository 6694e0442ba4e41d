import type { Input } from './inputs';
import type { MovesFound } from './measureMoves';
import type { Measurement } from './peerRunner';
import { writeTable } from './writeTable';

/** What was measured of one peer, by the id of the input. */
export type Row = { readonly name: string; readonly measured: ReadonlyMap<string, Measurement> };

/** The first row is what the others are compared with. */
export function writeReport(
  chosen: readonly Input[],
  rows: readonly Row[],
  moves: readonly MovesFound[],
): string {
  const ids = chosen.map(({ id }) => id);
  const table = (cellOf: (row: Row, id: string) => string) =>
    writeTable(
      ['', ...ids],
      rows.map((row) => [row.name, ...ids.map((id) => cellOf(row, id))]),
    );
  return [
    '## Word difference\n',
    writeTable(
      ['input', 'what'],
      chosen.map(({ id, what }) => [id, what]),
    ),
    '### Milliseconds, text in, edit script out (× the first row); – is out of time\n',
    table((row, id) => timeCell(rows, row, id)),
    '### Words on one side only, over the fewest found / fragments\n',
    table((row, id) => sizeCell(rows, row, id)),
    '### As it is read: words on one side only / fragments / share of islands of one or two words\n',
    table((row, id) => readingCell(row.measured.get(id))),
    '### Moved words\n',
    writeTable(
      ['input', 'blocks', 'moved', 'named', 'named of the moved', 'moved of the named'],
      moves.map(movesRow),
    ),
  ].join('\n');
}

function timeCell([first]: readonly Row[], row: Row, id: string): string {
  const ms = row.measured.get(id)?.ms;
  const own = first?.measured.get(id)?.ms;
  if (ms === undefined) return '–';
  if (own === undefined || row === first) return rounded(ms);
  return `${rounded(ms)} (${rounded(ms / own)})`;
}

function sizeCell(rows: readonly Row[], row: Row, id: string): string {
  const measured = row.measured.get(id);
  if (measured === undefined) return '–';
  const sizes = rows.flatMap((each) => each.measured.get(id)?.size ?? []);
  const fewest = Math.min(...sizes);
  return `${percent(measured.size - fewest, fewest)} / ${measured.fragments}`;
}

function readingCell(measured: Measurement): string {
  if (measured === undefined) return '–';
  const { size, fragments, shortIslands, islands } = measured;
  return `${size} / ${fragments} / ${percent(shortIslands, islands)}`;
}

function movesRow({ input, blocks, moved, named, rightlyNamed }: MovesFound): readonly string[] {
  const counts = [blocks, moved, named].map(String);
  return [input.id, ...counts, percent(rightlyNamed, moved), percent(rightlyNamed, named)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** To three digits at most. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
