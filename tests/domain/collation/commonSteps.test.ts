import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSteps } from '../../../domain/collation/commonSteps';
import { aComparison } from '../../support/aComparison';
import { tellings } from './tellings';

function stepsOf(told: Readonly<Record<string, string>>, left = 0, right = 1, moved = '') {
  const { rows, isMoved } = aComparison(told, [moved]);
  return commonSteps(rows, isMoved, left, right);
}

test('both ordinals rise from step to step, in any two columns and either way round', () => {
  fc.assert(
    fc.property(tellings, fc.nat(3), fc.nat(3), (told, left, right) => {
      const steps = stepsOf(told, left, right);
      for (const [i, step] of steps.slice(1).entries()) {
        expect(step.left).toBeGreaterThan(steps[i]?.left ?? Number.POSITIVE_INFINITY);
        expect(step.right).toBeGreaterThan(steps[i]?.right ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test('what is told in one order is a step, wherever it stands', () => {
  expect(stepsOf({ M: 'x a y b', C: 'a z b' })).toEqual([
    { left: 2, right: 1 },
    { left: 4, right: 3 },
  ]);
});

test('what one account moves is no step, though it comes first', () => {
  expect(stepsOf({ M: 'c a b', C: 'a b c' }, 0, 1, 'c M C')).toEqual([
    { left: 2, right: 1 },
    { left: 3, right: 2 },
  ]);
});
