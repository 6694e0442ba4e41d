import type { Block } from '../domain/blocks/block';

type WithoutId<Kind> = Kind extends Block ? Omit<Kind, 'id'> : never;

/** A block that has no id yet, or one that it had within a part of the file. */
export type BlockDraft = WithoutId<Block>;

/** The blocks under their ids, `b1`, `b2`, … in the order of the text. */
export function numberBlocks(drafts: readonly BlockDraft[]): Block[] {
  return drafts.map((draft, index) => ({ ...draft, id: `b${index + 1}` }));
}
