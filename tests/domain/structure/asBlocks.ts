import { type Block, blockSchema } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import type { Place } from '../../../domain/structure/structure';

type WithoutId<Kind> = Kind extends Block ? Omit<Kind, 'id'> : never;
export type Draft = string | WithoutId<Block>;

/** The paragraphs of a plain text, cut at blank lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Blocks in order under their ids; a string is a paragraph. */
export function asBlocks(drafts: readonly Draft[]): readonly Block[] {
  return drafts.map((draft, i) => {
    const block = typeof draft === 'string' ? { kind: 'paragraph', text: draft } : draft;
    return blockSchema.parse({ ...block, id: `b${i + 1}` });
  });
}

/** What a place spells. */
export function spelledAt(blocks: readonly Block[], { block, span }: Place): string {
  const found = blocks.find(({ id }) => id === block);
  return found === undefined ? '' : blockText(found).slice(span.start, span.end);
}
