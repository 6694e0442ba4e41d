/** How many rows or passages are drawn together: about two screens of them. */
export const blockSize = 24;

/** The items in blocks, in order; all but the last are full. */
export function cutBlocks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / blockSize);
  return Array.from({ length: count }, (_, i) => items.slice(i * blockSize, (i + 1) * blockSize));
}
