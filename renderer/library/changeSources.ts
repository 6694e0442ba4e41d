import type { Source } from '../../domain/library/source';
import type { Store } from '../state/store';

/** Saves what is now said of sources, one after the other, and offers to take it back. */
export async function changeSources(
  store: Store,
  before: readonly Source[],
  change: (source: Source) => Source,
  said: string,
): Promise<void> {
  const changed: Source[] = [];
  for (const source of before) {
    if (!(await store.saveSource(change(source)))) break;
    changed.push(source);
  }
  if (changed.length === 0) return;
  store.send({
    kind: 'noticeShown',
    text: said,
    takeBack: { kind: 'details', before: changed },
  });
}

/** Puts sources into the trash, and offers to take them back. */
export async function removeSources(store: Store, sources: readonly Source[]): Promise<void> {
  const removed: Source[] = [];
  for (const source of sources) {
    if (!(await store.removeSource(source.id))) break;
    removed.push(source);
  }
  const [first] = removed;
  if (first === undefined) return;
  const what = removed.length === 1 ? `“${first.shortTitle}” is` : `${removed.length} sources are`;
  const { shelf } = store.read();
  const chosen = shelf.chosen.filter((id) => removed.every((source) => source.id !== id));
  store.send({ kind: 'shelfArranged', shelf: { ...shelf, chosen } });
  store.send({
    kind: 'noticeShown',
    text: `${what} in the trash.`,
    takeBack: { kind: 'removal', sources: removed.map(({ id }) => id) },
  });
}
