import { useSyncExternalStore } from 'react';

/** So wide the window holds a text of usual measure, its contents and the notes beside each other. */
const wide = '(min-width: 1060px)';

/** Whether there is room for the contents beside a text that is read alone. */
export function useRoom(isAlone: boolean): boolean {
  return useSyncExternalStore(subscribe, () => hasRoom(isAlone));
}

export function hasRoom(isAlone: boolean): boolean {
  return isAlone && window.matchMedia(wide).matches;
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
