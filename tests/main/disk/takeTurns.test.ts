import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from '../../../main/disk/takeTurns';

test('tasks run one after the other, in the order asked', async () => {
  const inTurn = takeTurns();
  const said: string[] = [];
  const task = (name: string, milliseconds: number) => async () => {
    said.push(`${name} begins`);
    await setTimeout(milliseconds);
    said.push(`${name} ends`);
  };
  await Promise.all([inTurn(task('long', 5)), inTurn(task('short', 0))]);
  expect(said).toEqual(['long begins', 'long ends', 'short begins', 'short ends']);
});

test('a task that fails, fails only for who asked for it', async () => {
  const inTurn = takeTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const following = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await following).toBe('done');
});
