import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListNode, listTree } from '../../../renderer/reading/text/listTree';

const items = fc
  .array(fc.nat({ max: 3 }), { maxLength: 30 })
  .map((depths) =>
    depths.map(
      (depth, i) => ({ kind: 'list item', id: `b${i + 1}`, text: '', depth, sign: '•' }) as const,
    ),
  );

function inOrder(nodes: readonly ListNode[]): readonly string[] {
  return nodes.flatMap(({ block, children }) => [block.id, ...inOrder(children)]);
}

test('a list read from top to bottom has every item once, in order', () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(inOrder(listTree(list))).toEqual(list.map(({ id }) => id));
    }),
  );
});

test('what lies within an item is deeper than it', () => {
  const check = (nodes: readonly ListNode[]): boolean =>
    nodes.every(
      ({ block, children }) =>
        children.every((child) => child.block.depth > block.depth) && check(children),
    );
  fc.assert(
    fc.property(items, (list) => {
      expect(check(listTree(list))).toBe(true);
    }),
  );
});
