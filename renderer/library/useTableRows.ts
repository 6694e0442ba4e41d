import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Height of a row that has not been measured; CSS pixels. */
const usualHeight = 53;

/** A list of so many is drawn whole: it costs nothing, and a screen reader has all of it. */
const shortList = 300;

/** Rows of a longer one drawn beyond the window on either side, so that arrow and Tab keys always find a neighbour. */
const spareRows = 12;

/** Draws of a long table only the rows near the window; the rest is room above and below. */
export function useTableRows(count: number, keyAt: (index: number) => string) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scrollerOf(body.current),
    estimateSize: () => usualHeight,
    getItemKey: keyAt,
    overscan: count <= shortList ? shortList : spareRows,
    scrollMargin: top,
  });
  // What stands above the table may grow or go at any time.
  useLayoutEffect(() => {
    const scroller = scrollerOf(body.current);
    if (body.current === null || scroller === null) return;
    const offset = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const now = Math.round(offset + scroller.scrollTop);
    if (now !== top) setTop(now);
  });
  const drawn = rows.getVirtualItems();
  return {
    body,
    drawn,
    measure: rows.measureElement,
    above: (drawn[0]?.start ?? top) - top,
    below: rows.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top),
  };
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.page') ?? null;
}
