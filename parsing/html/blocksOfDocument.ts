import type { Block } from '../../domain/blocks/block';
import { numberBlocks } from '../numberBlocks';
import { remarksOfLeftOut } from './leftOut';
import { PageReader } from './PageReader';

/**
 * The blocks of a page that was parsed without being loaded (`DOMParser`): only what is named in this folder is taken
 * over, so that no markup of a stranger ever gets further. Nothing is fetched or run; what is left out is counted.
 * @param base the page's own address, by which its relative links are understood; without it they are plain words
 * @throws Refused "too-complex" where the page is nested too deep
 */
export function blocksOfDocument(
  document: Document,
  base?: string,
): { blocks: Block[]; remarks: string[] } {
  const drafts = new PageReader(document, base).read();
  return { blocks: numberBlocks(drafts), remarks: remarksOfLeftOut(document) };
}
