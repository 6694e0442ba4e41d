import type { Block } from './block';

/** Whether the blocks are a text as it is brought in: numbered `b1`, `b2`, … in order, every mark within its block's words. */
export function isWholeText(blocks: readonly Block[]): boolean {
  return blocks.every((block, index) => block.id === `b${index + 1}` && hasMarksInside(block));
}

/** The law of marks: none begins after its end or ends after the text. */
export function hasMarksInside(block: Block): boolean {
  if (!('marks' in block) || block.marks === undefined) return true;
  const { length } = block.text;
  return block.marks.every(({ start, end }) => start <= end && end <= length);
}
