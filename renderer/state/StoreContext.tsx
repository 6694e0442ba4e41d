import { createContext, use, useSyncExternalStore } from 'react';
import type { State } from './state';
import type { Store } from './store';

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore is called outside StoreContext');
  return store;
}

export function useAppState(): State {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.read);
}
