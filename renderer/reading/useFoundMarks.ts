import { type RefObject, useEffect, useMemo } from 'react';
import type { Span } from '../../domain/text/span';
import { paintMatches } from '../find/paintMatches';
import { rangeIn } from '../find/rangeIn';
import type { Match } from './findInText';

/** Milliseconds between scrolling and marking what has come into sight. */
const pause = 60;

/** Screens above and below what is in sight whose matches are marked too, so that scrolling comes to marked words. */
const reach = 2;

/**
 * Marks the matches in and around what is in sight, and among them the one that is shown. A common word stands in a book
 * a hundred thousand times; to mark all of it at once would take a second at every step.
 */
export function useFoundMarks(
  scroller: RefObject<HTMLElement | null>,
  matches: readonly Match[],
  shown: Match | undefined,
): void {
  const byPassage = useMemo(() => spansByPassage(matches), [matches]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || matches.length === 0) return;
    let clear = paintNear(element, byPassage, shown);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const repaint = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        clear();
        clear = paintNear(element, byPassage, shown);
      }, pause);
    };
    element.addEventListener('scroll', repaint, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', repaint);
      clear();
    };
  }, [scroller, matches, byPassage, shown]);
}

function spansByPassage(matches: readonly Match[]): ReadonlyMap<string, readonly Span[]> {
  const byPassage = new Map<string, Span[]>();
  for (const { passage, span } of matches) {
    const spans = byPassage.get(passage);
    if (spans === undefined) byPassage.set(passage, [span]);
    else spans.push(span);
  }
  return byPassage;
}

function paintNear(
  scroller: HTMLElement,
  byPassage: ReadonlyMap<string, readonly Span[]>,
  shown: Match | undefined,
): () => void {
  const ranges: Range[] = [];
  let one: Range | undefined;
  for (const element of passagesNear(scroller)) {
    const { passage = '' } = element.dataset;
    for (const span of byPassage.get(passage) ?? []) ranges.push(rangeIn(element, span));
    if (passage === shown?.passage) one = rangeIn(element, shown.span);
  }
  return paintMatches(ranges, one);
}

function passagesNear(scroller: HTMLElement): readonly HTMLElement[] {
  const chunks = [...scroller.querySelectorAll<HTMLElement>('.text-chunk')];
  const frame = scroller.getBoundingClientRect();
  const near = chunks.filter((chunk) => {
    const { top, bottom } = chunk.getBoundingClientRect();
    return bottom > frame.top - reach * frame.height && top < frame.bottom + reach * frame.height;
  });
  const outside = [...scroller.querySelectorAll<HTMLElement>('.reading-row [data-passage]')];
  return [
    ...outside,
    ...near.flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-passage]')]),
  ];
}
