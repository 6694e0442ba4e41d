import type { Ribbon } from '../../domain/collation/findRibbons';
import type { Run } from '../../domain/collation/findRuns';
import { bottomOf, topOf } from './columnPlaces';
import type { Frame } from './LinkedScroll';

/** A ribbon between neighbouring columns, as paths: its surface, and its two long edges. */
export type Band = {
  readonly ribbon: Ribbon;
  readonly surface: string;
  readonly edges: string;
};

/** The beginning of a ribbon whose other end is out of sight or beyond another column. */
export type Stub = {
  readonly key: string;
  readonly ribbon: Ribbon;
  readonly x: number;
  readonly y: number;
  /** Towards its other end: 1 to the right, -1 to the left. */
  readonly way: 1 | -1;
  readonly to: Run;
  /** Where that end stands, seen from the window. */
  readonly place: 'above' | 'in sight' | 'below';
};

/** What of the ribbons can be seen now. */
export type Drawing = { readonly bands: readonly Band[]; readonly stubs: readonly Stub[] };

/** A stretch of height in the window, in pixels from its upper border. */
type Extent = {
  readonly top: number;
  readonly bottom: number;
  readonly place: Stub['place'];
};

/** Room between the ribbons of passages that follow one another, in pixels. */
const inset = 3;

/** Draws the ribbons of which at least one end is in sight; the moved ones last, above the others. */
export function drawRibbons(ribbons: readonly Ribbon[], frame: Frame): Drawing {
  const bands: Band[] = [];
  const stubs: Stub[] = [];
  for (const ribbon of ribbons) {
    const left = extentOf(ribbon.left, frame);
    const right = extentOf(ribbon.right, frame);
    if (left === null || right === null) continue;
    const isWhole = left.place === 'in sight' && right.place === 'in sight';
    if (isWhole && ribbon.right.column === ribbon.left.column + 1) {
      bands.push(drawBand(ribbon, left, right, frame));
      continue;
    }
    if (left.place === 'in sight') stubs.push(drawStub(ribbon, 1, left, right.place, frame));
    if (right.place === 'in sight') stubs.push(drawStub(ribbon, -1, right, left.place, frame));
  }
  bands.sort((a, b) => Number(a.ribbon.isMoved) - Number(b.ribbon.isMoved));
  return { bands, stubs };
}

function drawBand(ribbon: Ribbon, left: Extent, right: Extent, frame: Frame): Band {
  const from = edgeOf(ribbon.left, 'right', frame);
  const to = edgeOf(ribbon.right, 'left', frame);
  const upper = [left.top + inset, right.top + inset] as const;
  const lower = [left.bottom - inset, right.bottom - inset] as const;
  return {
    ribbon,
    surface: `M${curve(from, upper[0], to, upper[1])}L${curve(to, lower[1], from, lower[0])}Z`,
    edges: `M${curve(from, upper[0], to, upper[1])}M${curve(from, lower[0], to, lower[1])}`,
  };
}

function drawStub(
  ribbon: Ribbon,
  way: Stub['way'],
  extent: Extent,
  place: Stub['place'],
  frame: Frame,
): Stub {
  const [here, to] = way === 1 ? [ribbon.left, ribbon.right] : [ribbon.right, ribbon.left];
  const x = edgeOf(here, way === 1 ? 'right' : 'left', frame);
  return { key: `${ribbon.key} ${way}`, ribbon, x, y: middleOf(extent), way, to, place };
}

/** A line along the middle of a ribbon, over whatever columns lie between; null while they are not measured. */
export function spineOf({ left, right }: Ribbon, frame: Frame): string | null {
  const [from, to] = [extentOf(left, frame), extentOf(right, frame)];
  if (from === null || to === null) return null;
  const [fromX, toX] = [edgeOf(left, 'right', frame), edgeOf(right, 'left', frame)];
  return `M${curve(fromX, middleOf(from), toX, middleOf(to))}`;
}

/** The frame around neighbouring passages; null while they are not measured. */
export function outlineOf(run: Run, frame: Frame) {
  const extent = extentOf(run, frame);
  if (extent === null) return null;
  const x = edgeOf(run, 'left', frame);
  const height = Math.max(0, extent.bottom - extent.top - 2 * inset);
  return { x, y: extent.top + inset, width: edgeOf(run, 'right', frame) - x, height };
}

function extentOf({ column, first, last }: Run, { columns, offsets }: Frame): Extent | null {
  const places = columns[column];
  if (places === undefined) return null;
  const [top, bottom] = [topOf(places, first), bottomOf(places, last)];
  if (top === undefined || bottom === undefined) return null;
  const offset = offsets[column] ?? 0;
  const isAbove = bottom <= offset;
  const isBelow = top >= offset + places.height;
  const place = isAbove ? 'above' : isBelow ? 'below' : 'in sight';
  return { top: top - offset, bottom: bottom - offset, place };
}

function edgeOf({ column }: Run, edge: 'left' | 'right', { columns }: Frame): number {
  return columns[column]?.[edge] ?? 0;
}

function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

/** From one point to another, level at both ends. */
function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2;
  const points = [fromX, fromY, middle, fromY, middle, toY, toX, toY].map(Math.round);
  const [x, y, ...rest] = points;
  return `${x},${y}C${rest.join(',')}`;
}
