import { clocksOf } from '../../domain/library/clocks';
import type { Shelved } from '../../domain/library/facets';
import type { Source } from '../../domain/library/source';
import { touches, type Years } from '../../domain/library/yearsOf';

/** A stretch of years and how many sources fall into it, by each clock. */
export type Period = Years & { readonly happened: number; readonly written: number };

/** How many sources happened in one period and were written in another; both by their place among the periods. */
export type Passing = {
  readonly happened: number;
  readonly written: number;
  readonly count: number;
};

export type Timeline = {
  readonly periods: readonly Period[];
  readonly passings: readonly Passing[];
  /** How many sources tell no year by the one clock or the other, and stand outside. */
  readonly undated: number;
};

/** As many periods as can be told apart and hit with a pointer across a page. */
const mostPeriods = 40;

/** Lengths of a period that a reader counts in, in years. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * When the sources happened against when they were written.
 * Law: a period counts exactly the sources that it leaves when it is chosen, so that an interval counts in each that it
 * touches. A line runs from the beginning of the one time to the beginning of the other.
 */
export function drawTimeline(sources: readonly Source[], shelved: Shelved): Timeline {
  const times = sources.map((source) => clocksOf(source, shelved));
  const dated = times.flatMap(({ happened, written }) =>
    happened === null || written === null ? [] : [{ happened, written }],
  );
  const undated = sources.length - dated.length;
  const told = times.flatMap(({ happened, written }) => [happened ?? [], written ?? []].flat());
  if (told.length === 0) return { periods: [], passings: [], undated };
  const place = placing(told);
  const count = (clock: 'happened' | 'written', period: Years) =>
    times.filter((time) => touches(time[clock], period)).length;
  const periods = Array.from({ length: place.count }, (_, index) => {
    const period = place.yearsAt(index);
    return { ...period, happened: count('happened', period), written: count('written', period) };
  });
  const passings = new Map<string, Passing>();
  for (const time of dated) {
    const [happened, written] = [
      place.indexOf(time.happened.from),
      place.indexOf(time.written.from),
    ];
    const key = `${happened} ${written}`;
    passings.set(key, { happened, written, count: (passings.get(key)?.count ?? 0) + 1 });
  }
  return { periods, passings: [...passings.values()], undated };
}

function placing(times: readonly Years[]) {
  const first = times.reduce((earliest, { from }) => Math.min(earliest, from), Infinity);
  const last = times.reduce((latest, { to }) => Math.max(latest, to), -Infinity);
  const length = lengths.find((years) => (last - first) / years < mostPeriods) ?? 10_000;
  const start = Math.floor(first / length) * length;
  const indexOf = (year: number) => Math.floor((year - start) / length);
  return {
    count: indexOf(last) + 1,
    indexOf,
    yearsAt: (index: number): Years => ({
      from: start + index * length,
      to: start + (index + 1) * length - 1,
    }),
  };
}
