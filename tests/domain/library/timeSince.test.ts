import { expect, test } from 'vitest';
import { timeSince } from '../../../domain/library/timeSince';

test.each([
  ['1993-10-22', '1993-10-22', 'the same day'],
  ['1993-10-22', '1993-10-25', '3 days later'],
  ['1993-10-22', '1993-09-15', '1 month before'],
  ['1993-10-22', '1998', '5 years later'],
  ['1993-10-22', '2002', '9 years later'],
  ['1993-10-22', '1993', 'the same year'],
  ['1990/1991', '1991-06-16', '1 year later'],
  ['1994-09-27', '1994-11-29', '2 months later'],
])('from %s to %s is %s', (event, written, words) => {
  expect(timeSince(event, written)).toBe(words);
});
