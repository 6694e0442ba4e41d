import { type RefObject, useMemo, useState } from 'react';
import type { Block } from '../../domain/blocks/block';
import { originalPages } from '../../domain/blocks/originalPages';
import { findRow } from './revealPassage';
import { useLook } from './useLook';

/** The page of the original, from 1, on which the reader is in the text; null until that is seen. */
export function usePageRead(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): number | null {
  const [page, setPage] = useState<number | null>(null);
  const look = useMemo(() => {
    const pages = originalPages(blocks);
    return (paragraph: string | null, line: number) => {
      const begun = pages.get(paragraph ?? '') ?? 1;
      const row = scroller.current && findRow(scroller.current, paragraph ?? '');
      setPage(begun + (row === null ? 0 : pagesTurned(row, line)));
    };
  }, [scroller, blocks]);
  useLook(scroller, look);
  return page;
}

/** How many pages begin within a paragraph above a line; in a footnote none does, see `originalPages`. */
function pagesTurned(row: HTMLElement, line: number): number {
  if (row.matches('.block-footnote')) return 0;
  const marks = [...row.querySelectorAll('.page-mark')];
  return marks.filter((mark) => mark.getBoundingClientRect().top <= line).length;
}
