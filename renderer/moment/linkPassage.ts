import type { Store } from '../state/store';
import { finishLink } from './finishLink';

/** Begins a link at the passage whose number has the focus, or finishes the one begun. */
export function linkPassage(store: Store): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
  if (focused === undefined) {
    store.send({
      kind: 'noticeShown',
      text: 'Put the focus on the number of a passage first, then press L.',
    });
  } else if (store.read().linking === null) store.send({ kind: 'linkBegun', passage: focused });
  else finishLink(store, focused);
}
