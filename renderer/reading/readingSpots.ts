import type { ReadingRecord } from '../../domain/library/readingRecord';
import type { ReadingPlace } from '../state/view';
import type { Spot } from './spot';

/** Where the reader was in each view of the history when they left it. */
const left = new WeakMap<ReadingPlace, Spot>();

/** Remembers where the reader is in a view. */
export function keepSpot(place: ReadingPlace, spot: Spot): void {
  left.set(place, spot);
}

export function spotLeft(place: ReadingPlace): Spot | undefined {
  return left.get(place);
}

/** The record with this source's place in it; one that has been read to the end stays so. */
export function withPlace(
  record: ReadingRecord,
  source: string,
  passage: string | null,
  isAtEnd: boolean,
): ReadingRecord {
  const before = record.places.find((place) => place.source === source);
  const isRead = isAtEnd || (before?.isRead ?? false);
  if (before?.passage === passage && before.isRead === isRead) return record;
  const others = record.places.filter((place) => place !== before);
  return { ...record, places: [...others, { source, passage, isRead }] };
}
