import { applyCorrection, type Correction } from '../../../domain/structure/applyCorrection';
import type { Store } from '../../state/store';

/** Saves what the reader says of something inferred; only then is it so, and it can be taken back. */
export async function correct(store: Store, source: string, correction: Correction): Promise<void> {
  const before = store.read().texts.get(source)?.corrections;
  if (before === undefined) return;
  const isSaved = await store.saveCorrections(source, applyCorrection(before, correction));
  if (!isSaved) return;
  const takeBack = { kind: 'correction', source, before } as const;
  store.send({ kind: 'noticeShown', text: sayCorrection(correction), takeBack });
}

function sayCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'confirm':
      return 'Confirmed.';
    case 'reject':
      return 'Rejected: these words lead nowhere now.';
    case 'withdraw':
      return 'Left open again.';
    case 'renumber':
      return `This is Document ${correction.number}; those that follow count on from it.`;
  }
}
