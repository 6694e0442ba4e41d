import { pageOf } from '../../domain/blocks/pageOf';
import type { Library } from '../../domain/library/library';
import type { SelectedWords } from '../passages/selectedWords';
import type { Store } from '../state/store';
import { showNotice } from './showNotice';
import { withCitation } from './withCitation';

/** Puts the words and where they stand on the clipboard, and says whether that went well. */
export async function copyWithCitation(
  store: Store,
  library: Library,
  words: SelectedWords,
): Promise<void> {
  const { source, passage, span } = words;
  const blocks = store.read().texts.get(source)?.blocks;
  const page = blocks === undefined ? null : pageOf(blocks, passage, span.start);
  try {
    await navigator.clipboard.writeText(withCitation(library, words, page));
    showNotice(store, 'Copied with its citation.');
  } catch (error) {
    showNotice(store, `Not copied: the clipboard did not take the words (${error}).`);
  }
}
