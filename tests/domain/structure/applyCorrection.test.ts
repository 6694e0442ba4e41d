import { describe, expect, test } from 'vitest';
import { applyCorrection } from '../../../domain/structure/applyCorrection';
import { correctionsSchema, noCorrections } from '../../../domain/structure/corrections';

describe('what a reader says of the structure', () => {
  const confirmed = applyCorrection(noCorrections, { kind: 'confirm', ids: ['unit:b3:0'] });

  test('counts by the latest word', () => {
    const rejected = applyCorrection(confirmed, { kind: 'reject', ids: ['unit:b3:0'] });
    expect(rejected).toEqual({ confirmed: [], rejected: ['unit:b3:0'], numbers: [] });
    expect(applyCorrection(rejected, { kind: 'withdraw', ids: ['unit:b3:0'] })).toEqual(
      noCorrections,
    );
  });

  test('is there once, however often it is said', () => {
    expect(applyCorrection(confirmed, { kind: 'confirm', ids: ['unit:b3:0'] })).toEqual(confirmed);
  });

  test('may be said of many things at once', () => {
    const both = ['turn:b1:0', 'turn:b2:0'];
    const all = applyCorrection(confirmed, { kind: 'confirm', ids: both });
    expect(all.confirmed).toEqual(['unit:b3:0', ...both]);
    expect(applyCorrection(all, { kind: 'reject', ids: both })).toMatchObject({
      confirmed: ['unit:b3:0'],
      rejected: both,
    });
  });

  test('numbers a document anew', () => {
    const seven = applyCorrection(noCorrections, { kind: 'renumber', block: 'b3', number: 7 });
    const eight = applyCorrection(seven, { kind: 'renumber', block: 'b3', number: 8 });
    expect(eight.numbers).toEqual([{ block: 'b3', number: 8 }]);
  });

  test('leaves the earlier value as it was, and may be saved', () => {
    applyCorrection(confirmed, { kind: 'renumber', block: 'b3', number: 7 });
    expect(correctionsSchema.parse(confirmed)).toEqual({
      confirmed: ['unit:b3:0'],
      rejected: [],
      numbers: [],
    });
  });
});
