import { currentView } from '../state/history';
import type { Store } from '../state/store';
import { placesOf, type View } from '../state/view';
import { deskOf } from './desk';
import { spotLeft } from './readingSpots';

/** The view as it stands: of what is read, the paragraphs at the upper edge and not those it was opened at. */
export function viewNow(store: Store): View {
  const view = currentView(store.read().history);
  const places = placesOf(view);
  if (places.length === 0) return view;
  return deskOf(
    places.map((place) => ({
      source: place.source,
      passage: spotLeft(place)?.passage ?? place.passage,
    })),
  );
}
