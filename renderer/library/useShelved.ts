import { useMemo } from 'react';
import type { Shelved } from '../../domain/library/facets';
import type { Library } from '../../domain/library/library';
import { useAppState } from '../state/StoreContext';

/** What is known of the sources beside what they say themselves. */
export function useShelved({ episodes }: Library): Shelved {
  const { notes, reading } = useAppState();
  return useMemo(
    () => ({
      episodes,
      noted: new Set(notes.map(({ anchor }) => anchor.source)),
      read: new Set(reading.places.filter(({ isRead }) => isRead).map(({ source }) => source)),
    }),
    [episodes, notes, reading],
  );
}
