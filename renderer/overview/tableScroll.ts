import type { NumberedRow } from '../collation/shownRows';
import type { RowScroll, RowsInSight } from './rowScroll';

/** Rows are drawn from the top: one that is not there yet stands below all others. */
const notYetDrawn = Number.POSITIVE_INFINITY;

/** The height, as a share of what is in sight, to which a row is brought. */
const restingPlace = 1 / 3;

/**
 * A table of rows in a scrolling page, as the overview sees it. The rows are found on the page by the ids of their
 * moments.
 * @param head the head of the table, which stays above the rows
 */
export function tableScroll(
  page: HTMLElement,
  head: HTMLElement,
  rows: readonly NumberedRow[],
): RowScroll {
  let seen: RowsInSight = { from: 0, to: 0 };
  const boxOf = (row: number) =>
    document.getElementById(rows[row]?.row.moment.id ?? '')?.getBoundingClientRect() ?? null;
  const rowAt = (y: number) => {
    const row = lastRow(rows.length, (candidate) => (boxOf(candidate)?.top ?? notYetDrawn) <= y);
    const box = boxOf(row);
    if (box === null || box.height === 0) return row;
    return row + Math.min(Math.max(0, (y - box.top) / box.height), 1);
  };
  const sight = () => {
    const bottom = page.getBoundingClientRect().bottom;
    return { top: Math.min(head.getBoundingClientRect().bottom, bottom), bottom };
  };
  return {
    subscribe: (listener) => {
      const look = () => {
        const { top, bottom } = sight();
        seen = { from: rowAt(top), to: rowAt(bottom) };
        listener();
      };
      const sizes = new ResizeObserver(look);
      for (const element of [page, head, ...page.children]) sizes.observe(element);
      page.addEventListener('scroll', look, { passive: true });
      return () => {
        sizes.disconnect();
        page.removeEventListener('scroll', look);
      };
    },
    read: () => seen,
    bring: (row) => {
      const box = boxOf(Math.min(Math.floor(row), rows.length - 1));
      if (box === null) return;
      const { top, bottom } = sight();
      const y = box.top + (row - Math.floor(row)) * box.height;
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
