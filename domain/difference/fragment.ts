import type { Span } from '../text/span';
import type { Stretch } from './stretch';
import { StretchWriter } from './stretchWriter';

/** A place where two texts differ: what each has there, on one side perhaps nothing. */
export type Fragment = { readonly left: Span; readonly right: Span };

/** The places between the stretches that both sides have. */
export function fragmentsOf(stretches: readonly Stretch[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: Fragment | undefined;
  for (const { side, left, right } of stretches) {
    if (side !== 'both')
      open = open === undefined ? { left, right } : joined(open, { left, right });
    else if (open !== undefined) {
      fragments.push(open);
      open = undefined;
    }
  }
  return open === undefined ? fragments : [...fragments, open];
}

/** Two fragments and what lies between them, as one. */
export function joined(first: Fragment, second: Fragment): Fragment {
  return {
    left: { start: first.left.start, end: second.left.end },
    right: { start: first.right.start, end: second.right.end },
  };
}

/** All that the stretches spell, as if it were one place. */
export function wholeOf(stretches: readonly Stretch[]): Fragment {
  const nothing = { start: 0, end: 0 };
  const { left, right } = stretches[0] ?? { left: nothing, right: nothing };
  return joined({ left, right }, stretches.at(-1) ?? { left, right });
}

/** Where a fragment may lie so that islands are left beside it: both ends exclusive, save those of the whole. */
export function roomFor(
  before: Fragment | undefined,
  after: Fragment | undefined,
  { left, right }: Fragment,
): Fragment {
  return {
    left: { start: before?.left.end ?? left.start - 1, end: after?.left.start ?? left.end + 1 },
    right: {
      start: before?.right.end ?? right.start - 1,
      end: after?.right.start ?? right.end + 1,
    },
  };
}

/** The stretches that spell `whole` and differ at these fragments and nowhere else. */
export function stretchesBetween(
  fragments: readonly Fragment[],
  whole: Fragment,
): readonly Stretch[] {
  const writer = new StretchWriter(whole.left.start, whole.right.start);
  for (const { left, right } of fragments) {
    writer.both(left.start, right.start);
    writer.apart(left.end, right.end);
  }
  writer.both(whole.left.end, whole.right.end);
  return writer.stretches;
}
