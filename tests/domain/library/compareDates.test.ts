import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from '../../../domain/library/compareDates';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edtf = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => `${date}~`),
  fc.tuple(day, day).map(([start, end]) => `${start}/${end}`),
  day.map((end) => `../${end}`),
  fc.constant(''),
);

describe('compareDates', () => {
  test('orders any dates in one way, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(edtf), (dates) => {
        const sorted = [...dates].sort(compareDates);
        const again = [...dates].reverse().sort(compareDates);
        sorted.forEach((date, index) => {
          expect(compareDates(date, again[index] ?? '')).toBe(0);
        });
      }),
    );
  });

  test('orders days by the calendar', () => {
    fc.assert(
      fc.property(day, day, (left, right) => {
        expect(Math.sign(compareDates(left, right))).toBe(
          Math.sign(Date.parse(left) - Date.parse(right)),
        );
      }),
    );
  });

  test('puts a year before its months, an interval at its start, doubt aside and the undated last', () => {
    const sorted = ['1993', '1993-09~', '1993-10-22', '1994/1997', '199X', '../1998', '', '1999?'];
    expect([...sorted].sort(compareDates)).toEqual([
      '199X',
      '1993',
      '1993-09~',
      '1993-10-22',
      '1994/1997',
      '../1998',
      '1999?',
      '',
    ]);
  });
});
