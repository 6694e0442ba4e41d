import { showNotice } from '../notes/showNotice';
import { currentView } from '../state/history';
import { mostPanes } from '../state/pane';
import type { Store } from '../state/store';
import { placesOf, type ReadingPlace, type View } from '../state/view';
import { keepSpot, spotLeft } from './readingSpots';

/** The view of these sources side by side; the library where there is none. */
export function deskOf(places: readonly ReadingPlace[]): View {
  const [first] = places;
  if (first === undefined) return { kind: 'library' };
  if (places.length > 1) return { kind: 'desk', places };
  return { kind: 'reading', source: first.source, passage: first.passage };
}

/** Goes to another place in one pane; the others stay as they are, and the way back is kept. */
export function goInPane(store: Store, pane: number, place: ReadingPlace): void {
  const places = placesOf(currentView(store.read().history));
  const moved = places.map((other, i) => (i === pane ? place : other));
  store.send({ kind: 'viewOpened', view: deskOf(moved.length === 0 ? [place] : moved) });
}

/** Lays a source beside those that are being read; where there is no room for it, says so. */
export function layBeside(store: Store, place: ReadingPlace): void {
  const places = placesOf(currentView(store.read().history));
  if (places.length === mostPanes) {
    showNotice(store, 'Four sources stand side by side; close one of them first.');
    return;
  }
  store.send({ kind: 'viewOpened', view: deskOf([...places, place]) });
  store.send({ kind: 'paneActivated', pane: places.length });
}

/** Lets the reader choose what is opened beside. */
export function openBeside(store: Store): void {
  store.send({ kind: 'dialogOpened', dialog: 'beside' });
}

export function closePane(store: Store, pane: number): void {
  const places = placesOf(currentView(store.read().history));
  const left = places.filter((_, i) => i !== pane);
  const view = deskOf(left);
  const [alone] = left;
  const spot = alone && spotLeft(alone);
  if (view.kind === 'reading' && spot !== undefined) keepSpot(view, spot);
  store.send({ kind: 'viewOpened', view });
  store.send({ kind: 'paneClosed', pane });
  store.send({ kind: 'paneActivated', pane: Math.max(0, Math.min(pane, left.length - 1)) });
}

export function closeActivePane(store: Store): void {
  const { history } = store.read();
  if (placesOf(currentView(history)).length > 0) closePane(store, activePane(store));
}

/** The source in the pane that commands go to; null where none is read. */
export function sourceRead(store: Store): string | null {
  return placesOf(currentView(store.read().history))[activePane(store)]?.source ?? null;
}

/** The pane that commands go to. */
export function activePane(store: Store): number {
  const { history, panes } = store.read();
  return Math.max(0, Math.min(panes.active, placesOf(currentView(history)).length - 1));
}
