import type { Block } from './block';

/**
 * The label of the page on which a place of a text stands: of the last page break or page mark before it. Null where the
 * text tells of no page before it.
 * @param offset in UTF-16 units of the block's text
 */
export function pageOf(blocks: readonly Block[], id: string, offset: number): string | null {
  let page: string | null = null;
  for (const block of blocks) {
    const isHere = block.id === id;
    if (block.kind === 'page break') page = block.label;
    if (block.kind === 'scanned page') page = String(block.page);
    for (const mark of 'marks' in block ? (block.marks ?? []) : []) {
      if (mark.kind === 'page' && (!isHere || mark.start <= offset)) page = mark.label;
    }
    if (isHere) return page;
  }
  return null;
}
