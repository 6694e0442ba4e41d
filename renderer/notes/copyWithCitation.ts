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
  try {
    await navigator.clipboard.writeText(withCitation(library, words));
    showNotice(store, 'Copied with its citation.');
  } catch (error) {
    showNotice(store, `Not copied: the clipboard did not take the words (${error}).`);
  }
}
