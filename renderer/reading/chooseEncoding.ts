import { nameEncoding, type TextEncoding } from '../../domain/importing/textEncodings';
import type { Store } from '../state/store';

type Change = { readonly before: TextEncoding; readonly chosen: TextEncoding };

/** Reads a text in the encoding that the reader has chosen, and offers to take it back. */
export async function chooseEncoding(
  store: Store,
  source: string,
  { before, chosen }: Change,
): Promise<void> {
  if (!(await store.readAgain(source, chosen))) return;
  store.send({
    kind: 'noticeShown',
    text: `The text is read as ${nameEncoding(chosen)}.`,
    takeBack: { kind: 'encoding', source, before },
  });
}
