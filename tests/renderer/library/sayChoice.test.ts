import { expect, test } from 'vitest';
import { canCompare, sayChoice } from '../../../renderer/library/sayChoice';

test('two to six sources can be compared', () => {
  expect([0, 1, 2, 6, 7].map(canCompare)).toEqual([false, false, true, true, false]);
});

test('a reader is told what is missing and by how much it is too many', () => {
  expect(sayChoice(0)).toMatch(/Tick two to six/);
  expect(sayChoice(1)).toMatch(/tick another/);
  expect(sayChoice(4)).toMatch(/^4 sources are ticked/);
  expect(sayChoice(8)).toMatch(/untick 2\.$/);
});
