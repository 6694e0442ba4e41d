import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockSize, cutBlocks } from '../../../renderer/blocks/cutBlocks';

test('the blocks are the items in order, and only the last may be short of any', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 100 }), (all) => {
      const blocks = cutBlocks(all);
      expect(blocks.flat()).toEqual(all);
      for (const block of blocks.slice(0, -1)) expect(block).toHaveLength(blockSize);
      expect(blocks.at(-1)?.length).not.toBe(0);
    }),
  );
});
