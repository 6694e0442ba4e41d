import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../../domain/library/clocks';
import { yearsOf } from '../../../domain/library/yearsOf';
import { sampleEpisode, sampleSource } from '../../support/sampleLibrary';

describe('yearsOf', () => {
  test.each([
    ['1993-10-22', { from: 1993, to: 1993 }],
    ['1990/1991', { from: 1990, to: 1991 }],
    ['199X', { from: 1990, to: 1999 }],
    ['1998?', { from: 1998, to: 1998 }],
    ['../1997-05', { from: 1997, to: 1997 }],
    ['', null],
    ['undated', null],
  ])('of %s', (date, years) => {
    expect(yearsOf(date)).toEqual(years);
  });

  test('never ends before it begins, for every interval that runs forward', () => {
    const year = fc.integer({ min: 1000, max: 2099 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const years = yearsOf(`${Math.min(one, other)}/${Math.max(one, other)}`);
        expect(years).toEqual({ from: Math.min(one, other), to: Math.max(one, other) });
      }),
    );
  });
});

describe('clocksOf', () => {
  const told = sampleEpisode('talk', ['memoir', 'record'], { date: '1993-10-22' });
  const library = { episodes: [told] };

  test('a memoir happened when the events it tells happened, and was written later', () => {
    const memoir = sampleSource('memoir', { kind: 'memoir', date: '2002' });
    expect(clocksOf(memoir, library)).toEqual({
      happened: { from: 1993, to: 1993 },
      written: { from: 2002, to: 2002 },
    });
  });

  test('a record is written as it happens', () => {
    const record = sampleSource('record', { kind: 'memcon', date: '1994' });
    expect(clocksOf(record, library).happened).toEqual({ from: 1994, to: 1994 });
  });

  test('what the reader says of its time goes before everything else', () => {
    const memoir = sampleSource('memoir', { kind: 'memoir', date: '2002', about: '1989/1992' });
    expect(clocksOf(memoir, library).happened).toEqual({ from: 1989, to: 1992 });
  });

  test('what nobody dates has no time on either clock', () => {
    const memoir = sampleSource('other', { kind: 'memoir', date: '' });
    expect(clocksOf(memoir, library)).toEqual({ happened: null, written: null });
  });
});
