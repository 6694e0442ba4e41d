import { afterFrame } from '../blocks/afterFrame';
import { bisect } from '../blocks/bisect';
import { blockSize } from '../blocks/cutBlocks';
import { drawHolders } from '../blocks/undrawn';
import type { NumberedRow } from '../collation/shownRows';
import type { RowScroll, RowsInSight } from './rowScroll';

/** The height, as a share of what is in sight, to which a row is brought. */
const restingPlace = 1 / 3;

/**
 * A table of rows in a scrolling page, as the overview sees it. They are found by their blocks, since to ask for the
 * place of a row out of sight would lay its block out; those of a block that is not drawn share its height out among them.
 */
export function tableScroll(
  page: HTMLElement,
  table: HTMLElement,
  rows: readonly NumberedRow[],
): RowScroll {
  let seen: RowsInSight = { from: 0, to: 0 };
  const [head, body] = table.children;
  const rowAt = (y: number) => {
    const blocks = [...(body?.children ?? [])];
    const at = lastAbove(blocks, y);
    const block = blocks[at];
    if (block === undefined) return 0;
    const first = at * blockSize;
    const drawn = [...block.children];
    const row = drawn[lastAbove(drawn, y)];
    if (row !== undefined) return first + drawn.indexOf(row) + shareAbove(row, y);
    return first + shareAbove(block, y) * Math.min(blockSize, rows.length - first);
  };
  const sight = () => {
    const bottom = page.getBoundingClientRect().bottom;
    return { top: Math.min(head?.getBoundingClientRect().bottom ?? 0, bottom), bottom };
  };
  return {
    subscribe: (listener) => {
      const look = afterFrame(() => {
        const { top, bottom } = sight();
        seen = { from: rowAt(top), to: rowAt(bottom) };
        listener();
      });
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
      const drawn = document.getElementById(rows[at]?.row.moment.id ?? '');
      if (drawn === null) return;
      const extent = drawn.getBoundingClientRect();
      const { top, bottom } = sight();
      const y = extent.top + (row - Math.floor(row)) * extent.height;
      page.scrollTop += y - (top + (bottom - top) * restingPlace);
    },
  };
}

/** The place of the last of some elements, one under the other, that begins above a height of the window; 0 where none does. */
function lastAbove(elements: readonly Element[], y: number): number {
  const below = bisect(
    elements.length,
    (at) => (elements[at]?.getBoundingClientRect().top ?? 0) > y,
  );
  return Math.max(0, below - 1);
}

/** How much of an element is above a height of the window, 0 to 1. */
function shareAbove(element: Element, y: number): number {
  const { top, height } = element.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(Math.max(0, (y - top) / height), 1);
}
