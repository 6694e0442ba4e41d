import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { currentView } from '../state/history';
import { useStore } from '../state/StoreContext';
import type { Store } from '../state/store';
import { placesOf, type ReadingPlace } from '../state/view';
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
 * @param pane counted from 0: of two panes with one source, the place of the one used last is saved
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  place: ReadingPlace,
  pane: number,
): void {
  const store = useStore();
  const shown = useRef<ReadingPlace | null>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = place;
    const isThere = before !== null && isSamePlace(before, place);
    // Only when React has come to rest can what is not drawn yet be drawn at once.
    queueMicrotask(() => {
      if (scroller.current !== null && !isThere) openAt(store, scroller.current, place);
    });
  }, [store, scroller, place]);
  useEffect(() => {
    const element = scroller.current;
    return element === null ? undefined : watchPlace(store, element, place, pane);
  }, [store, scroller, place, pane]);
}

/** Of one source in two panes each has a place of its own, though both are named alike. */
function isSamePlace(before: ReadingPlace, place: ReadingPlace): boolean {
  if (before === place) return true;
  const isNamedAlike = before.source === place.source && before.passage === place.passage;
  return isNamedAlike && spotLeft(place) === undefined;
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

function watchPlace(
  store: Store,
  scroller: HTMLElement,
  place: ReadingPlace,
  pane: number,
): () => void {
  let remembering: Timer | undefined;
  let saving: Timer | undefined;
  /** Where the reader has come to, until that is saved: on leaving, the text is no longer there to be asked. */
  let unsaved: Progress | null = null;
  const save = () => {
    if (unsaved !== null) saveProgress(store, place.source, unsaved);
    unsaved = null;
  };
  const onScroll = () => {
    clearTimeout(remembering);
    clearTimeout(saving);
    remembering = setTimeout(() => {
      unsaved = { spot: spotAt(scroller), isAtEnd: isAtEnd(scroller) };
      keepSpot(place, unsaved.spot);
    }, pauses.toRemember);
    saving = setTimeout(() => {
      if (isInUse(store, place.source, pane)) save();
    }, pauses.toSave);
  };
  onScroll();
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(remembering);
    clearTimeout(saving);
    scroller.removeEventListener('scroll', onScroll);
    if (panesOf(store, place.source) === 0) save();
  };
}

/** Whether this pane, of all that show the source, is the one that was used last. */
function isInUse(store: Store, source: string, pane: number): boolean {
  return panesOf(store, source) === 1 || store.read().panes.active === pane;
}

/** How many panes show a source now. */
function panesOf(store: Store, source: string): number {
  const places = placesOf(currentView(store.read().history));
  return places.filter((place) => place.source === source).length;
}

/** How far somebody has read. */
type Progress = { readonly spot: Spot; readonly isAtEnd: boolean };

type Timer = ReturnType<typeof setTimeout>;

function saveProgress(store: Store, source: string, { spot, isAtEnd }: Progress): void {
  const { reading } = store.read();
  const record = withPlace(reading, source, spot.passage, isAtEnd);
  if (record !== reading) void store.saveReading(record);
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollTop + clientHeight >= scrollHeight - nearEnd;
}
