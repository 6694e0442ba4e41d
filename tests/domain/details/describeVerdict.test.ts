import { expect, test } from 'vitest';
import { describeVerdict } from '../../../domain/details/describeVerdict';
import { listDetails } from '../../../domain/details/listDetails';
import { readings } from './readings';

const tellers = new Map([
  ['a', 'M'],
  ['b', 'C'],
  ['c', 'T'],
]);

test.each([
  ['agree', ['in Moscow', 'to Moscow', 'from Moscow']],
  ['differ', ['for 45 minutes', 'for one hour', 'for one hour']],
  ['only M', ['in Moscow', 'there', 'there']],
  ['not in C', ['in Moscow', 'there', 'from Moscow']],
])('says “%s”', (words, texts) => {
  const details = listDetails(readings(...texts));
  expect(details.map((detail) => describeVerdict(detail, tellers))).toEqual([words]);
});
