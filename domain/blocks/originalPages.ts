import type { Block } from './block';

/**
 * The page of the original, counted from 1, on which each block begins, by the id of the block. A footnote that goes over
 * to the next page does not begin that page: the text around it does.
 */
export function originalPages(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let begun = 0;
  for (const block of blocks) {
    if (block.kind === 'page break') begun += 1;
    if (block.kind === 'scanned page') begun = block.page;
    pages.set(block.id, Math.max(1, begun));
    if (block.kind !== 'footnote') begun += pagesWithin(block);
  }
  return pages;
}

function pagesWithin(block: Block): number {
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  return marks.filter(({ kind }) => kind === 'page').length;
}
