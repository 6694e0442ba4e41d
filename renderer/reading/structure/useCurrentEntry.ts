import { type RefObject, useMemo, useState } from 'react';
import type { Block } from '../../../domain/blocks/block';
import type { OutlineEntry } from '../../../domain/structure/outline';
import { useLook } from '../useLook';

/** Which entry of the contents the upper edge of a pane is in; -1 before the first. */
export function useCurrentEntry(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  outline: readonly OutlineEntry[],
): number {
  const [current, setCurrent] = useState(-1);
  const look = useMemo(() => {
    if (outline.length === 0) return null;
    const positions = new Map(blocks.map(({ id }, at) => [id, at]));
    const starts = outline.map(({ block }) => positions.get(block) ?? -1);
    return (paragraph: string | null) => {
      const at = positions.get(paragraph ?? '') ?? -1;
      setCurrent(starts.filter((start) => start <= at).length - 1);
    };
  }, [blocks, outline]);
  useLook(scroller, look);
  return current;
}
