import { useEffect } from 'react';
import type { Store } from '../state/store';
import { isEmptyBeginning } from './closeNote';

/**
 * Holds the window open while the words in the editor are on their way to disk, then lets it close.
 * Where they cannot be saved the window stays and says so; closing it once more gives them up.
 */
export function useHeldWindow(store: Store): void {
  useEffect(() => {
    let hasFailed = false;
    const hold = (event: BeforeUnloadEvent) => {
      const { draft } = store.read();
      if (draft === null || draft.status.kind === 'saved' || isEmptyBeginning(store)) return;
      if (hasFailed) return;
      event.preventDefault();
      void store.saveDraft().then(() => {
        hasFailed = store.read().draft?.status.kind === 'failed';
        if (!hasFailed) window.close();
      });
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [store]);
}
