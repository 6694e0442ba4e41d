import { expect, test } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../../renderer/collation/inSlices';

function* count(to: number, onStep: () => void): Steps<number> {
  for (let step = 0; step < to; step += 1) {
    onStep();
    yield;
  }
  return to;
}

test('work in slices comes to what it comes to at one go', async () => {
  const inOneGo = atOnce(count(1000, () => undefined));
  const bySlices = await new Promise((resolve) => {
    inSlices(
      count(1000, () => undefined),
      resolve,
    );
  });
  expect(bySlices).toBe(inOneGo);
});

test('work that is stopped does nothing more and tells nothing', async () => {
  let steps = 0;
  const stop = inSlices(
    count(1_000_000, () => {
      steps += 1;
    }),
    () => {
      throw new Error('It was stopped');
    },
  );
  stop();
  await new Promise((resolve) => setTimeout(resolve));
  expect(steps).toBe(0);
});
