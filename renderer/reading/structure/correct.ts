import { applyCorrection, type Correction } from '../../../domain/structure/applyCorrection';
import type { Store } from '../../state/store';

/** Saves what the reader says of the structure of a text; only then is it so, and it can be taken back. */
export async function correct(store: Store, source: string, correction: Correction): Promise<void> {
  const before = store.read().texts.get(source)?.corrections;
  if (before === undefined) return;
  const isSaved = await store.saveCorrections(source, applyCorrection(before, correction));
  if (!isSaved) return;
  const takeBack = { kind: 'correction', source } as const;
  store.send({ kind: 'noticeShown', text: sayCorrection(correction), takeBack });
}

function sayCorrection(correction: Correction): string {
  if (correction.kind === 'renumber') {
    return `This is Document ${correction.number}; those that follow count on from it.`;
  }
  const { length } = correction.ids;
  const many = length === 1 ? '' : ` ${length} things`;
  switch (correction.kind) {
    case 'confirm':
      return `Confirmed${many}.`;
    case 'reject':
      return `Rejected${many}: plain words now, and nothing leads there.`;
    case 'withdraw':
      return 'Left open again.';
  }
}
