import { drawLink } from '../../domain/judgements/judge';
import type { Store } from '../state/store';

/** Links the passage begun with and this one; the same one, or one of the same account, gives up. */
export function finishLink(store: Store, passage: string): void {
  const { linking, judgements } = store.read();
  if (linking === null) return;
  if (sourceOf(linking) === sourceOf(passage)) {
    store.send({ kind: 'linkGivenUp' });
    store.send({
      kind: 'noticeShown',
      text: 'Not linked: a link joins passages of two different accounts.',
    });
    return;
  }
  void store.judge(drawLink(judgements.present, linking, passage), 'Linked by you.');
}

function sourceOf(passage: string): string {
  return passage.split('#')[0] ?? '';
}
