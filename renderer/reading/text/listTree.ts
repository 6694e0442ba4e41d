import type { BlockOf } from '../../../domain/blocks/block';

/** An item of a list, and the deeper items that follow it. */
export type ListNode = {
  readonly block: BlockOf<'list item'>;
  readonly children: readonly ListNode[];
};

/** Items as they lie within each other. Law: read from top to bottom the tree has every item once, in order. */
export function listTree(items: readonly BlockOf<'list item'>[]): readonly ListNode[] {
  const nodes: ListNode[] = [];
  for (let at = 0; at < items.length; ) {
    const block = items[at];
    if (block === undefined) break;
    const rest = items.slice(at + 1);
    const next = rest.findIndex(({ depth }) => depth <= block.depth);
    const inner = next === -1 ? rest : rest.slice(0, next);
    nodes.push({ block, children: listTree(inner) });
    at += 1 + inner.length;
  }
  return nodes;
}
