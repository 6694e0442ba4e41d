import type { SourcePassage } from '../library/source';
import type { Block } from './block';
import { blockText } from './blockText';

/** The passages of an imported source: one for every block that has words or withholds them, under the block's id. */
export function blockPassages(source: string, blocks: readonly Block[]): readonly SourcePassage[] {
  return blocks.flatMap((block) => asPassage(source, block) ?? []);
}

function asPassage(source: string, block: Block): SourcePassage | null {
  if (block.kind === 'redaction') return { id: block.id, lacuna: block.cause };
  const text = blockText(block);
  if (text.trim() === '') return null;
  return { id: block.id, text, manner: 'quoted', chain: [{ source }] };
}
