import { useEffect } from 'react';
import type { MenuCommand } from '../../preload/bridge';
import { useStore } from '../state/StoreContext';
import { runCommand } from './commands';

/** Keys that no menu takes, since they are typed as letters elsewhere. */
const bareKeys: Readonly<Record<string, MenuCommand>> = {
  n: 'nextDifference',
  N: 'previousDifference',
  t: 'nextTransposition',
  T: 'previousTransposition',
  s: 'nextSilence',
  S: 'previousSilence',
  m: 'nextNote',
  M: 'previousNote',
  u: 'nextLink',
  U: 'previousLink',
  r: 'layoutRows',
  b: 'layoutRibbons',
  y: 'confirmMoment',
  x: 'rejectMoment',
  j: 'joinMoment',
  l: 'linkPassage',
  '?': 'showKeys',
};

/** Runs what the menu chooses and what bare keys ask for. */
export function useCommands(): void {
  const store = useStore();
  useEffect(() => window.synoptic.onMenuCommand((id) => runCommand(id, store)), [store]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && store.read().linking !== null) {
        store.send({ kind: 'linkGivenUp' });
      }
      const id = bareKeys[event.key];
      if (id === undefined || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      event.preventDefault();
      runCommand(id, store);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, dialog') !== null
  );
}
