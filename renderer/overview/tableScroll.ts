import { blockSize } from '../blocks/cutBlocks';
import { drawHolders } from '../blocks/undrawn';
import type { NumberedRow } from '../collation/shownRows';
import type { RowScroll, RowsInSight } from './rowScroll';

/** The height, as a share of what is in sight, to which a row is brought. */
const restingPlace = 1 / 3;

/** Where something stands in the window, in pixels. */
type Extent = { readonly top: number; readonly height: number };

/**
 * A table of rows in a scrolling page, as the overview sees it. The rows are found on the page by the ids of their
 * moments; those of a block that is not drawn share its height out among them.
 */
export function tableScroll(
  page: HTMLElement,
  table: HTMLElement,
  rows: readonly NumberedRow[],
): RowScroll {
  let seen: RowsInSight = { from: 0, to: 0 };
  const [head, body] = table.children;
  const extentOf = (row: number): Extent | null => {
    const drawn = document.getElementById(rows[row]?.row.moment.id ?? '');
    if (drawn !== null) return drawn.getBoundingClientRect();
    const block = body?.children[Math.floor(row / blockSize)];
    if (block === undefined) return null;
    const { top, height } = block.getBoundingClientRect();
    const share = height / blockSize;
    return { top: top + (row % blockSize) * share, height: share };
  };
  const rowAt = (y: number) => {
    const row = lastRow(rows.length, (candidate) => (extentOf(candidate)?.top ?? 0) <= y);
    const extent = extentOf(row);
    if (extent === null || extent.height === 0) return row;
    return row + Math.min(Math.max(0, (y - extent.top) / extent.height), 1);
  };
  const sight = () => {
    const bottom = page.getBoundingClientRect().bottom;
    return { top: Math.min(head?.getBoundingClientRect().bottom ?? 0, bottom), bottom };
  };
  return {
    subscribe: (listener) => {
      const look = () => {
        const { top, bottom } = sight();
        seen = { from: rowAt(top), to: rowAt(bottom) };
        listener();
      };
      const sizes = new ResizeObserver(look);
      for (const element of [page, table, ...page.children]) sizes.observe(element);
      page.addEventListener('scroll', look, { passive: true });
      return () => {
        sizes.disconnect();
        page.removeEventListener('scroll', look);
      };
    },
    read: () => seen,
    bring: (row) => {
      const at = Math.min(Math.floor(row), rows.length - 1);
      drawHolders(rows[at]?.row.moment.id ?? '');
      const extent = extentOf(at);
      if (extent === null) return;
      const { top, bottom } = sight();
      const y = extent.top + (row - Math.floor(row)) * extent.height;
      page.scrollTop += y - (top + (bottom - top) * restingPlace);
    },
  };
}

/** The last of `count` rows that satisfies what all rows before it do too, by bisection; 0 where none does. */
function lastRow(count: number, isAbove: (row: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
