import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ToldPassage } from '../../../domain/collation/arrangeColumns';
import { blockSize } from '../../../renderer/ribbons/columnPlaces';
import { cutBlocks } from '../../../renderer/ribbons/cutBlocks';

const passages = fc.nat(100).map((count) =>
  Array.from({ length: count }, (_, i): ToldPassage => {
    const passage = { id: `p${i}`, lacuna: 'cut' };
    return { placed: { key: `M#p${i}`, ordinal: i + 1, passage }, row: null };
  }),
);

test('the blocks are the passages in order, and only the last may be short of any', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const blocks = cutBlocks(all);
      expect(blocks.flat()).toEqual(all);
      for (const block of blocks.slice(0, -1)) expect(block).toHaveLength(blockSize);
      expect(blocks.at(-1)?.length).not.toBe(0);
    }),
  );
});
