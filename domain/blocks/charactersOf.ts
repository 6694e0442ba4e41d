import type { Block } from './block';
import { blockText } from './blockText';

/** How long a text is; UTF-16 units of all blocks together. */
export function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}
