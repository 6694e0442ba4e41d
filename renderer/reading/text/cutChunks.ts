import type { Block } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';

/** Blocks that are laid out together; neighbours in a list or among footnotes are not parted. */
export type Chunk = {
  readonly blocks: readonly Block[];
  /** How many letters they have, by which their height is estimated until they are laid out. */
  readonly letters: number;
};

/** About three screens: enough that few are needed, little enough that one is laid out within a frame. */
const enough = { blocks: 24, letters: 6_000 };

/** A list is parted after so many items, or one chunk could hold a whole book. */
const mostBlocks = 120;

/** A scanned page takes the room of its picture, whatever has been typed beside it. */
const scannedLetters = 2_500;

/** Law: the blocks of the chunks are the blocks given, in order; no chunk is empty. */
export function cutChunks(blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let begun: Block[] = [];
  let letters = 0;
  for (const [at, block] of blocks.entries()) {
    begun.push(block);
    letters += lettersOf(block);
    const isFull = begun.length >= enough.blocks || letters >= enough.letters;
    const mayEnd = begun.length >= mostBlocks || !areOneList(block, blocks[at + 1]);
    if (!isFull || !mayEnd) continue;
    chunks.push({ blocks: begun, letters });
    begun = [];
    letters = 0;
  }
  return begun.length === 0 ? chunks : [...chunks, { blocks: begun, letters }];
}

function lettersOf(block: Block): number {
  return block.kind === 'scanned page' ? scannedLetters : blockText(block).length;
}

/** Whether two neighbours are drawn in one list. */
export function areOneList(block: Block, next: Block | undefined): boolean {
  return block.kind === next?.kind && (block.kind === 'list item' || block.kind === 'footnote');
}
