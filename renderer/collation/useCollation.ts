import { useSyncExternalStore } from 'react';
import type { Library } from '../../domain/library/library';
import { judgementsInForce } from '../state/judgementsInForce';
import { useAppState } from '../state/StoreContext';
import type { Choice } from '../state/view';
import { type OpenCollation, openCollation, subscribeToCollations } from './openCollation';

/** The comparison of these accounts as it stands now. */
export function useCollation(library: Library, choice: Choice): OpenCollation {
  const judgements = judgementsInForce(useAppState());
  return useSyncExternalStore(subscribeToCollations, () =>
    openCollation(library, choice, judgements),
  );
}
