import type { LabelledCase } from './labelledSets';

/** Passages of the first account above which a case is cut in two, so that one half can judge weights fitted on the other. */
const LONG = 250;

/** Two halves of a long case of two accounts, cut where it parts the fewest links; those that it parts are left out. */
export function halveCase(one: LabelledCase): readonly LabelledCase[] {
  const [left, right] = one.witnesses.map(({ segments }) => segments.map(({ id }) => id));
  if (!left || !right || left.length < LONG) return [one];
  const early = new Set(left.slice(0, left.length / 2));
  const cut = fewestParted(one, right, early);
  for (const id of right.slice(0, cut)) early.add(id);
  return [true, false].map((isEarly) => ({
    ...one,
    id: `${one.id}, ${isEarly ? 'first' : 'second'} half`,
    witnesses: one.witnesses.map(({ id, segments }) => ({
      id,
      segments: segments.filter((segment) => early.has(segment.id) === isEarly),
    })),
    alignments: one.alignments.filter(({ a, b }) =>
      [...a, ...b].every((id) => early.has(id) === isEarly),
    ),
  }));
}

/** Where to cut the right account, its left one being cut already. */
function fewestParted(one: LabelledCase, right: readonly string[], early: ReadonlySet<string>) {
  const balance = new Map<string, number>();
  for (const { a, b } of one.alignments) {
    const [lefts, rights] = early.has(a[0] ?? '') || !right.includes(a[0] ?? '') ? [a, b] : [b, a];
    const step = lefts.every((id) => early.has(id)) ? -1 : 1;
    for (const id of rights) balance.set(id, (balance.get(id) ?? 0) + step);
  }
  let [parted, least, cut] = [0, 0, 0];
  right.forEach((id, place) => {
    parted += balance.get(id) ?? 0;
    if (parted < least) [least, cut] = [parted, place + 1];
  });
  return cut;
}
