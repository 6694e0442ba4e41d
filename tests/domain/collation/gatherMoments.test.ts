import { expect, test } from 'vitest';
import type { CollatedAccount, Link } from '../../../domain/collation/collation';
import { gatherMoments } from '../../../domain/collation/gatherMoments';

const account = (id: string, count: number): CollatedAccount => ({
  id,
  passages: Array.from({ length: count }, (_, i) => ({ id: `${id}${i + 1}`, text: 'words' })),
});
const link = (left: string, right: string, change: Partial<Link> = {}): Link => ({
  leftAccount: left.slice(0, 1),
  rightAccount: right.slice(0, 1),
  left: [left],
  right: [right],
  grade: 'close',
  score: 0.9,
  reasons: [],
  maker: 'machine',
  state: 'proposed',
  ...change,
});
const accounts = [account('m', 3), account('c', 3), account('t', 2)];

function told(links: readonly Link[], ...decisions: Parameters<typeof gatherMoments>[2] & {}) {
  return gatherMoments(accounts, links, decisions).map(({ readings }) =>
    readings.flatMap(({ passageIds }) => passageIds).join(' '),
  );
}

test('passages that the reader has parted do not meet again through a third account', () => {
  const links = [link('c1', 't1'), link('m1', 't1', { score: 0.8 })];
  expect(told(links)).toContain('m1 c1 t1');
  const parted = told(links, { left: 'm1', right: 'c1', verdict: 'rejected' });
  expect(parted).toContain('c1 t1');
  expect(parted).toContain('m1');
});

test('what the reader has confirmed is joined all the same', () => {
  const confirmed = { state: 'confirmed' } as const;
  const links = [link('c1', 't1', confirmed), link('m1', 't1', confirmed)];
  expect(told(links, { left: 'm1', right: 'c1', verdict: 'rejected' })).toContain('m1 c1 t1');
});

test('what an account tells before all it shares stands before that, and not at the very beginning', () => {
  expect(told([link('m2', 't2')])).toEqual(['m1', 't1', 'm2 t2', 'm3', 'c1', 'c2', 'c3']);
});

test('what an account tells after something stands after it', () => {
  expect(told([link('m1', 'c1'), link('m3', 'c3')])).toEqual([
    'm1 c1',
    'c2',
    'm2',
    'm3 c3',
    't1',
    't2',
  ]);
});
