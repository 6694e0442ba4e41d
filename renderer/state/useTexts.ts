import { useEffect } from 'react';
import { type OpenTexts, openTexts } from './openTexts';
import { useAppState, useStore } from './StoreContext';

/** Opens the texts of these sources where they are not open yet, and says how far they are. */
export function useTexts(ids: readonly string[]): OpenTexts {
  const store = useStore();
  const state = useAppState();
  // The list is made anew at every drawing; its words are the same.
  const asked = ids.join(' ');
  useEffect(() => void store.openTexts(asked.split(' ')), [store, asked]);
  return openTexts(state, ids);
}
