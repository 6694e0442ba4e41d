import { useSyncExternalStore } from 'react';
import type { Library } from '../../domain/library/library';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { type OpenCollation, openCollation, subscribeToCollations } from './openCollation';

/** The comparison of these accounts as it stands now. */
export function useCollation(library: Library, choice: Choice): OpenCollation {
  const { judgements } = useAppState();
  return useSyncExternalStore(subscribeToCollations, () =>
    openCollation(library, choice, judgements.present),
  );
}
