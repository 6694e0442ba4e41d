import { expect } from 'vitest';
import type { Stretch } from '../../../domain/difference/stretch';
import { spanText } from '../../../domain/text/span';

/** Expects all that holds for the stretches of any two texts; `formOf` gives what is compared of a stretch. */
export function expectLaws(
  left: string,
  right: string,
  stretches: readonly Stretch[],
  formOf: (spelling: string) => unknown,
): void {
  expectToSpell(left, stretches, 'left');
  expectToSpell(right, stretches, 'right');
  for (const stretch of stretches) {
    const leftSpelling = spanText(left, stretch.left);
    const rightSpelling = spanText(right, stretch.right);
    if (stretch.side === 'both') expect(formOf(leftSpelling)).toEqual(formOf(rightSpelling));
    if (stretch.side === 'left') expect(rightSpelling).toBe('');
    if (stretch.side === 'right') expect(leftSpelling).toBe('');
    expect(leftSpelling + rightSpelling).not.toBe('');
  }
}

function expectToSpell(text: string, stretches: readonly Stretch[], side: 'left' | 'right'): void {
  let end = 0;
  for (const stretch of stretches) {
    expect(stretch[side].start).toBe(end);
    end = stretch[side].end;
  }
  expect(end).toBe(text.length);
}

/** The right text, made of the left one and of what only the right one has. */
export function applyStretches(left: string, right: string, stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) => {
      if (stretch.side === 'both') return spanText(left, stretch.left);
      return stretch.side === 'left' ? '' : spanText(right, stretch.right);
    })
    .join('');
}

/** The stretches in a notation: what only the left has in [-…-], what only the right has in {+…+}. */
export function draw(left: string, right: string, stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) => {
      if (stretch.side === 'left') return `[-${spanText(left, stretch.left)}-]`;
      if (stretch.side === 'right') return `{+${spanText(right, stretch.right)}+}`;
      return spanText(left, stretch.left);
    })
    .join('');
}
