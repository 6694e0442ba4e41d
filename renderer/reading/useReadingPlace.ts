import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from '../state/StoreContext';
import type { Store } from '../state/store';
import type { ReadingPlace } from '../state/view';
import { keepSpot, spotLeft, withPlace } from './readingSpots';
import { focusParagraph, showParagraph } from './showParagraph';
import { goToSpot, type Spot, spotAt } from './spot';

/** Milliseconds without scrolling after which the place is remembered for the way back, and after which it is saved. */
const pauses = { toRemember: 80, toSave: 800 };

/** So near to its end, in pixels, a text has been read. */
const nearEnd = 80;

/**
 * Takes a pane to its place: where the reader was when they come back, the passage that they go to, or where they left
 * off in this source; and remembers where they are.
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  place: ReadingPlace,
): void {
  const store = useStore();
  const shown = useRef<ReadingPlace | null>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = place;
    const isThere = before?.source === place.source && before.passage === place.passage;
    // Only when React has come to rest can what is not drawn yet be drawn at once.
    queueMicrotask(() => {
      if (scroller.current !== null && !isThere) openAt(store, scroller.current, place);
    });
  }, [store, scroller, place]);
  useEffect(() => {
    const element = scroller.current;
    return element === null ? undefined : watchPlace(store, element, place);
  }, [store, scroller, place]);
}

function openAt(store: Store, scroller: HTMLElement, place: ReadingPlace): void {
  const spot = spotToOpen(store, place);
  if (spot !== null && goToSpot(scroller, place.source, spot)) {
    focusAfterwards(scroller, spot);
    return;
  }
  if (place.passage !== null && showParagraph(scroller, place.source, place.passage)) return;
  scroller.scrollTop = 0;
  focusAfterwards(scroller, { passage: null });
}

/** Where a place is opened that the reader comes back to; null where they go to it for the first time. */
export function spotToOpen(store: Store, place: ReadingPlace): Spot | null {
  const kept = spotLeft(place);
  if (kept !== undefined || place.passage !== null) return kept ?? null;
  const record = store.read().reading.places.find(({ source }) => source === place.source);
  return record?.passage ? { passage: record.passage, offset: 0 } : null;
}

/** A frame later: a dialog from which the reader came gives the focus back to where it was as it closes. */
function focusAfterwards(scroller: HTMLElement, { passage }: Pick<Spot, 'passage'>): void {
  requestAnimationFrame(() => {
    if (passage !== null) focusParagraph(scroller, passage);
    else scroller.querySelector('h1')?.focus({ preventScroll: true });
  });
}

function watchPlace(store: Store, scroller: HTMLElement, place: ReadingPlace): () => void {
  let remembering: Timer | undefined;
  let saving: Timer | undefined;
  const onScroll = () => {
    clearTimeout(remembering);
    clearTimeout(saving);
    remembering = setTimeout(() => keepSpot(place, spotAt(scroller)), pauses.toRemember);
    saving = setTimeout(() => saveProgress(store, scroller, place.source), pauses.toSave);
  };
  onScroll();
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(remembering);
    clearTimeout(saving);
    scroller.removeEventListener('scroll', onScroll);
  };
}

type Timer = ReturnType<typeof setTimeout>;

function saveProgress(store: Store, scroller: HTMLElement, source: string): void {
  const { reading } = store.read();
  const record = withPlace(reading, source, spotAt(scroller).passage, isAtEnd(scroller));
  if (record !== reading) void store.saveReading(record);
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollTop + clientHeight >= scrollHeight - nearEnd;
}
