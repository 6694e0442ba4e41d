import { type RefObject, useEffect } from 'react';
import { passageAbove } from './spot';

/** Milliseconds between two looks while the reader scrolls. */
const pause = 120;

/** A reader is in what stands so far down the pane: a little lower than where a paragraph comes to that is gone to. */
const shareAbove = 0.25;

/**
 * Looks which paragraph the reader is in, at first and whenever the text has come to rest.
 * @param look is told its id, null above the first, and the line on which they are, from the top of the window; null where
 * nobody wants to know. Each other function looks anew.
 */
export function useLook(
  scroller: RefObject<HTMLElement | null>,
  look: ((paragraph: string | null, line: number) => void) | null,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null || look === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const line = readingLine(element);
        look(passageAbove(element, line), element.getBoundingClientRect().top + line);
      }, pause);
    };
    onScroll();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, look]);
}

/**
 * How far down the pane the reader is; towards the end of a text, which does not scroll further up, it sinks to the foot, but
 * not for one that has not been scrolled.
 */
function readingLine({ clientHeight, scrollHeight, scrollTop }: HTMLElement): number {
  const range = scrollHeight - clientHeight;
  const below = Math.min(1, (range - scrollTop) / clientHeight);
  const come = range > 0 ? Math.min(1, scrollTop / Math.min(range, clientHeight)) : 0;
  return clientHeight * (shareAbove + (1 - shareAbove) * (1 - below) * come) - 1;
}
