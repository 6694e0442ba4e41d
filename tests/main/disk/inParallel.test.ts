import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from '../../../main/disk/inParallel';

/** A moment of some turns of the event loop. */
async function wait(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test('gives what came of every item in their order, never more at a time than the width', async () => {
  const items = fc.array(fc.nat({ max: 4 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (turns, width) => {
      let running = 0;
      let most = 0;
      const values = await inParallel([...turns.entries()], width, async ([index, some]) => {
        running += 1;
        most = Math.max(most, running);
        await wait(some);
        running -= 1;
        return index;
      });
      expect(values).toEqual([...turns.keys()]);
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 30 },
  );
});

test('fails with the first failure once those under way have ended, and begins no other', async () => {
  const ended: number[] = [];
  const work = inParallel([0, 1, 2, 3], 2, async (item) => {
    if (item === 0) throw new Error('the first');
    await wait(3);
    ended.push(item);
  });
  await expect(work).rejects.toThrow('the first');
  expect(ended).toEqual([1]);
});
