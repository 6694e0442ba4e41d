import type { Block } from './block';

/** The saved form of a text: one block a line, so that a change of one paragraph is a change of one line. */
export function serialiseBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => `${JSON.stringify(block)}\n`).join('');
}
