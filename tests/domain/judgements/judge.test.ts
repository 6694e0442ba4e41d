import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, Moment } from '../../../domain/collation/collation';
import {
  drawLink,
  giveName,
  givenName,
  judgeLink,
  mergeMoments,
  splitMoment,
  withdrawLink,
} from '../../../domain/judgements/judge';
import {
  type Judgements,
  judgementsSchema,
  noJudgements,
} from '../../../domain/judgements/judgements';

const passage = fc.constantFrom('m#1', 'm#2', 'c#1', 'c#2', 't#1');
const link = fc
  .tuple(fc.constantFrom(['m#1'], ['m#1', 'm#2']), fc.constantFrom(['c#1'], ['c#2', 'c#1']))
  .map(
    ([left, right]): Link => ({
      leftAccount: 'm',
      rightAccount: 'c',
      left,
      right,
      grade: 'close',
      score: 0.9,
      reasons: [],
      maker: 'machine',
      state: 'proposed',
    }),
  );
const step = fc.oneof(
  fc.tuple(passage, passage).map(
    ([left, right]) =>
      (judgements: Judgements) =>
        drawLink(judgements, left, right),
  ),
  fc.tuple(link, fc.constantFrom('confirmed' as const, 'rejected' as const)).map(
    ([one, verdict]) =>
      (judgements: Judgements) =>
        judgeLink(judgements, one, verdict),
  ),
);

test('no pair of passages is ever judged twice, in whatever direction', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { decisions } = steps.reduce((judgements, take) => take(judgements), noJudgements);
      const pairs = decisions.map(({ left, right }) => [left, right].sort().join(' '));
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});

test('the last word on a link holds, and withdrawing it leaves nothing said of it', () => {
  fc.assert(
    fc.property(link, (one) => {
      const rejected = judgeLink(judgeLink(noJudgements, one, 'confirmed'), one, 'rejected');
      expect(rejected.decisions.every(({ verdict }) => verdict === 'rejected')).toBe(true);
      expect(rejected.decisions).toHaveLength(one.left.length * one.right.length);
      expect(withdrawLink(rejected, one).decisions).toEqual([]);
    }),
  );
});

test('what is judged can be saved and read again', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const judgements = steps.reduce((sum, take) => take(sum), noJudgements);
      expect(judgementsSchema.parse(JSON.parse(JSON.stringify(judgements)))).toEqual(judgements);
    }),
  );
});

describe('moments', () => {
  const genius: Moment = {
    id: 'moment-1',
    readings: [
      { accountId: 'm', passageIds: ['m#1'] },
      { accountId: 'c', passageIds: ['c#1', 'c#2'] },
    ],
  };
  const later: Moment = { id: 'moment-2', readings: [{ accountId: 't', passageIds: ['t#1'] }] };

  test('splitting parts a passage from every other account at its moment', () => {
    expect(splitMoment(noJudgements, genius, 'm#1').decisions).toEqual([
      { left: 'm#1', right: 'c#1', verdict: 'rejected' },
      { left: 'm#1', right: 'c#2', verdict: 'rejected' },
    ]);
  });

  test('merging joins two moments by passages of two accounts', () => {
    expect(mergeMoments(noJudgements, genius, later)?.decisions).toEqual([
      { left: 'm#1', right: 't#1', verdict: 'confirmed' },
    ]);
    expect(mergeMoments(noJudgements, later, later)).toBeNull();
  });

  test('a name stays with the moment when its number changes, and an empty one takes it back', () => {
    const named = giveName(noJudgements, genius, ' the praise ');
    expect(givenName(named, { ...genius, id: 'moment-7' })).toBe('the praise');
    expect(givenName(giveName(named, genius, ' '), genius)).toBeNull();
    expect(giveName(named, genius, 'praise').names).toHaveLength(1);
  });
});
