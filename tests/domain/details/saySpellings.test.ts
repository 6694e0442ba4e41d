import { expect, test } from 'vitest';
import { listDetails } from '../../../domain/details/listDetails';
import { saySpellings } from '../../../domain/details/saySpellings';
import { readings } from './readings';

function said(...texts: readonly string[]): readonly string[] {
  return listDetails(readings(...texts)).flatMap(({ kind, values }) =>
    values.map((value) => saySpellings(kind, value)),
  );
}

test('a value that is spelled in several ways is said in each, once', () => {
  expect(said('for 45 minutes', 'for forty-five minutes', 'for 45 minutes')).toEqual([
    '45 minutes / forty-five minutes',
  ]);
  expect(said('At this time', 'at this time')).toEqual(['At this time']);
});

test('a name is said in its fullest form alone', () => {
  expect(said('he told Yeltsin', 'he told Boris Yeltsin')).toEqual(['Boris Yeltsin']);
});
