import { useEffect } from 'react';
import type { Draft } from '../state/state';
import type { Store } from '../state/store';
import { isEmptyBeginning } from './closeNote';

/** Milliseconds after the last key: a pause in typing, not a breath between two words. */
const pause = 600;

/** Saves the words in the editor when the reader pauses, and when the editor goes away under them. */
export function useAutosave(store: Store, { note, status }: Draft): void {
  const { body } = note;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the words begins the pause anew
  useEffect(() => {
    if (status.kind !== 'unsaved') return;
    const timer = setTimeout(() => saveWords(store), pause);
    return () => clearTimeout(timer);
  }, [store, body, status.kind]);
  useEffect(() => () => saveWords(store), [store]);
}

/** Saves the draft if there is anything in it to save. */
export function saveWords(store: Store): void {
  if (store.read().draft?.status.kind !== 'unsaved' || isEmptyBeginning(store)) return;
  void store.saveDraft();
}
