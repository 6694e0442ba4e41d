import { expect, test } from 'vitest';
import { positiveDegree } from '../../../domain/text/positiveDegree';
import { stemWord } from '../../../domain/text/stemWord';

test.each([
  ['longer', 'long'],
  ['longest', 'long'],
  ['later', 'late'],
  ['easier', 'easy'],
  ['biggest', 'big'],
  ['greater', 'great'],
  ['better', 'good'],
  ['дальше', 'далекий'],
  ['быстрее', 'быстрый'],
])('%s has the stem of %s', (compared, positive) => {
  expect(stemWord(compared)).toBe(stemWord(positive));
});

test.each(['letter', 'summer', 'minister', 'latter', 'number', 'forest', 'newspaper'])(
  '%s is no comparative',
  (word) => {
    expect(positiveDegree(word)).toBe(word);
  },
);
