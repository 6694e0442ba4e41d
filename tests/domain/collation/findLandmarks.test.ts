import { expect, test } from 'vitest';
import { findLandmarks, type Landmark } from '../../../domain/collation/findLandmarks';
import type { RowMarks } from '../../../domain/marking/markReadings';
import { aComparison } from '../../support/aComparison';

const { rows } = aComparison({ M: 'a b [cut]', C: 'b a x' }, ['b M C']);

function landmarks(marks: readonly RowMarks[], noted: readonly string[]): readonly string[] {
  const say = ({ kind, row }: Landmark) => `${rows[row]?.moment.id}: ${kind}`;
  return findLandmarks(rows, marks, new Set(noted)).map(say);
}

test('a gap in the text is a lacuna, and no account is silent there', () => {
  const ofGap = landmarks([], []).filter((landmark) => landmark.startsWith('[cut]'));
  expect(ofGap).toEqual(['[cut]: lacuna']);
});

test('what an account passes over is a silence', () => {
  expect(landmarks([], [])).toContain('x: silence');
  expect(landmarks([], [])).not.toContain('a: silence');
});

test('what has moved is a transposition', () => {
  const moved = landmarks([], []).filter((landmark) => landmark.endsWith('transposition'));
  expect(moved).toEqual(['b: transposition']);
});

test('words that differ are a difference, words that agree are none', () => {
  const span = { start: 0, end: 1 };
  const differs: RowMarks = new Map([['M#p1', [{ span, tag: 'differs' }]]]);
  const agrees: RowMarks = new Map([['M#p2', [{ span, tag: 'agrees' }]]]);
  const found = landmarks([differs, agrees], []);
  expect(found.filter((landmark) => landmark.endsWith('difference'))).toEqual(['a: difference']);
});

test('a note on any account’s passage marks the row, once', () => {
  const found = landmarks([], ['C#p1', 'M#p2', 'C#p9']);
  expect(found.filter((landmark) => landmark.endsWith('note'))).toEqual(['b: note']);
});
