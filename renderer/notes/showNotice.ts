import type { Store } from '../state/store';

/** Says something at the foot of the window; a deletion that can still be taken back stays so. */
export function showNotice(store: Store, text: string): void {
  const takeBack = store.read().notice?.takeBack;
  store.send({
    kind: 'noticeShown',
    text,
    ...(takeBack?.kind === 'deletion' ? { takeBack } : {}),
  });
}
