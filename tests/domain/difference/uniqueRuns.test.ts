import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, wholeOf } from '../../../domain/difference/matching';
import { runsInOrder } from '../../../domain/difference/runsInOrder';
import { uniqueRuns } from '../../../domain/difference/uniqueRuns';

function runsBetween(left: readonly number[], right: readonly number[], size: number) {
  const sides = { left: Int32Array.from(left), right: Int32Array.from(right) };
  return uniqueRuns(sides, wholeOf(sides), size);
}

/** Where a sequence stands once on each side, by looking everywhere. */
function uniquePlaces(left: readonly number[], right: readonly number[], size: number): string[] {
  const places = (list: readonly number[], key: string) =>
    list.flatMap((_, at) =>
      at + size <= list.length && list.slice(at, at + size).join() === key ? [at] : [],
    );
  return left.flatMap((_, at) => {
    const key = left.slice(at, at + size).join();
    const [here, there] = [places(left, key), places(right, key)];
    return here.length === 1 && there.length === 1 ? [`${at}:${there[0]}`] : [];
  });
}

function placesIn(run: Run): string[] {
  return Array.from({ length: run.length }, (_, step) => `${run.left + step}:${run.right + step}`);
}

const list = fc.array(fc.nat(4), { maxLength: 40 });

describe('uniqueRuns', () => {
  it('are equal words around every sequence that stands once on each side, and no others', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 4 }), (left, right, size) => {
        const runs = runsBetween(left, right, size);
        const unique = uniquePlaces(left, right, size);
        expect(runs.flatMap(placesIn)).toEqual(expect.arrayContaining(unique));
        for (const run of runs) {
          expect(placesIn(run).some((place) => unique.includes(place))).toBe(true);
          expect(left.slice(run.left, run.left + run.length)).toEqual(
            right.slice(run.right, run.right + run.length),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives runs at their full length, even where they cross', () => {
    expect(runsBetween([1, 2, 3, 4, 5, 6], [4, 5, 6, 1, 2, 3], 2)).toEqual([
      { left: 0, right: 3, length: 3 },
      { left: 3, right: 0, length: 3 },
    ]);
  });
});

describe('runsInOrder', () => {
  it('keeps the path that holds the most words', () => {
    const [short, long] = [
      { left: 0, right: 10, length: 3 },
      { left: 3, right: 0, length: 9 },
    ];
    expect(runsInOrder([short, long])).toEqual([long]);
  });

  it('lets the later of two give way where they overlap', () => {
    const runs = [
      { left: 0, right: 0, length: 6 },
      { left: 4, right: 8, length: 9 },
    ];
    expect(runsInOrder(runs)).toEqual([runs[0], { left: 6, right: 10, length: 7 }]);
  });
});
