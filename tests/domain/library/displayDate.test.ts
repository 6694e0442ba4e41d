import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayDate } from '../../../domain/library/displayDate';

describe('displayDate', () => {
  test.each([
    ['1993-10-22', '22 October 1993'],
    ['1994-09', 'September 1994'],
    ['1993', '1993'],
    ['199X', 'the 1990s'],
    ['1993-10-XX', 'October 1993'],
    ['1990-21', 'spring 1990'],
    ['1993-09~', 'about September 1993'],
    ['1993?', 'perhaps 1993'],
    ['1993-09-05%', 'perhaps about 5 September 1993'],
    ['1990/1991', '1990 to 1991'],
    ['1994-09/1994-12', 'September to December 1994'],
    ['1995-05-10/1995-05-12', '10 to 12 May 1995'],
    ['1993-10-21/1993-11-02', '21 October to 2 November 1993'],
    ['1993/..', 'from 1993'],
    ['../1996-02', 'until February 1996'],
    ['', 'undated'],
  ])('says %j as “%s”', (date, words) => {
    expect(displayDate(date)).toBe(words);
  });

  test('gives back what is no such date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), (words) => {
        expect(displayDate(words)).toBe(words);
      }),
    );
  });
});
