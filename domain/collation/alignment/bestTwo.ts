import type { Work } from './work';

/** For each place, which of those that stand there are the highest; -1 for none. Of equals the first is the higher. */
export type BestTwo = { readonly first: Int32Array; readonly second: Int32Array };

/** The two highest of values at each of so many places, by their indexes. */
export function bestTwo(
  places: Int32Array,
  values: Float64Array,
  placeCount: number,
  work: Work,
): BestTwo {
  const first = new Int32Array(placeCount).fill(-1);
  const second = new Int32Array(placeCount).fill(-1);
  const isHigher = (index: number, held = -1) =>
    held < 0 || (values[index] ?? 0) > (values[held] ?? 0);
  work.times(places.length, (index) => {
    const place = places[index] ?? 0;
    if (isHigher(index, first[place])) {
      second[place] = first[place] ?? -1;
      first[place] = index;
    } else if (isHigher(index, second[place])) second[place] = index;
  });
  return { first, second };
}

/** For each value, the index of the highest other one at the same place; -1 for none. */
export function highestOther(
  places: Int32Array,
  values: Float64Array,
  placeCount: number,
  work: Work,
): Int32Array {
  const { first, second } = bestTwo(places, values, placeCount, work);
  return places.map((place, index) =>
    first[place] === index ? (second[place] ?? -1) : (first[place] ?? -1),
  );
}
