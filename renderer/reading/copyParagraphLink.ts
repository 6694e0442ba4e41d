import { paragraphNumber } from '../../domain/blocks/paragraphNumber';
import type { Source } from '../../domain/library/source';
import { showNotice } from '../notes/showNotice';
import { placeLink } from '../state/placeLink';
import type { Store } from '../state/store';

/** Puts a link to a paragraph on the clipboard, and says so. */
export async function copyParagraphLink(
  store: Store,
  source: Source,
  passage: string,
): Promise<void> {
  const link = placeLink({ kind: 'reading', source: source.id, passage });
  await navigator.clipboard.writeText(link);
  showNotice(store, `Link to ¶${paragraphNumber(source, passage)} copied.`);
}
