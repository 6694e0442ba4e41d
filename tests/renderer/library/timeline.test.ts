import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowSources } from '../../../renderer/library/narrowSources';
import { drawTimeline } from '../../../renderer/library/timeline';
import { sampleSource } from '../../support/sampleLibrary';

const shelved = { episodes: [], noted: new Set<string>(), read: new Set<string>() };
const year = fc.integer({ min: 1000, max: 2099 });
const times = fc.oneof(
  fc.constant(''),
  year.map(String),
  fc.tuple(year, fc.nat(90)).map(([from, length]) => `${from}/${from + length}`),
);

describe('drawTimeline', () => {
  test('a period counts exactly what is left when it is chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(times, times), { maxLength: 20 }), (told) => {
        const sources = told.map(([happened, written], index) =>
          sampleSource(`s${index}`, {
            kind: 'memoir',
            date: written,
            ...(happened === '' ? {} : { about: happened }),
          }),
        );
        const { periods, passings, undated } = drawTimeline(sources, shelved);
        for (const { from, to, ...counts } of periods) {
          for (const clock of ['happened', 'written'] as const) {
            const left = narrowSources(
              sources,
              { facets: {}, years: { clock, from, to } },
              shelved,
            );
            expect(left).toHaveLength(counts[clock]);
          }
        }
        const lines = passings.reduce((sum, { count }) => sum + count, 0);
        expect(lines + undated).toBe(sources.length);
        expect(periods.length).toBeLessThanOrEqual(41);
      }),
    );
  });

  test('periods follow each other without a gap, and every year lies in the one that counts it', () => {
    const sources = [1990, 1993, 2018].map((year) =>
      sampleSource(`s${year}`, { kind: 'memcon', date: String(year) }),
    );
    const { periods } = drawTimeline(sources, shelved);
    for (const [index, period] of periods.entries())
      expect(period.from).toBe((periods[index - 1]?.to ?? period.from - 1) + 1);
    for (const year of [1990, 1993, 2018])
      expect(periods.find(({ from, to }) => from <= year && year <= to)?.written).toBe(1);
  });
});
