import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Block } from '../../../domain/blocks/block';
import type { OutlineEntry } from '../../../domain/structure/outline';
import { passageAbove } from '../spot';

/** Milliseconds between two looks while the reader scrolls. */
const pause = 120;

/** A reader is in what stands so far down the pane: a little lower than where a paragraph comes to that is gone to. */
const shareAbove = 0.25;

/** Which entry of the contents the upper edge of a pane is in; -1 before the first. */
export function useCurrentEntry(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  outline: readonly OutlineEntry[],
): number {
  const [current, setCurrent] = useState(-1);
  const starts = useMemo(() => startsOf(blocks, outline), [blocks, outline]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || outline.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const at = starts.positions.get(passageAbove(element, readingLine(element)) ?? '') ?? -1;
      setCurrent(starts.entries.filter((start) => start <= at).length - 1);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    };
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, outline, starts]);
  return current;
}

/** How far down the pane the reader is; towards the end of a text, which does not scroll further up, it sinks to the foot. */
function readingLine({ clientHeight, scrollHeight, scrollTop }: HTMLElement): number {
  const below = Math.min(1, (scrollHeight - scrollTop - clientHeight) / clientHeight);
  return clientHeight * (1 - (1 - shareAbove) * below) - 1;
}

function startsOf(blocks: readonly Block[], outline: readonly OutlineEntry[]) {
  const positions = new Map(blocks.map(({ id }, at) => [id, at]));
  return { positions, entries: outline.map(({ block }) => positions.get(block) ?? -1) };
}
