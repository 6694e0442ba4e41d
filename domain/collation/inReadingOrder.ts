import type { CollatedAccount, Moment } from './collation';

/**
 * Steps of an episode in the order in which the first account tells them; one that it lacks stands after its predecessor
 * in the first account that has it, or before what that account leads to. Law: every step told stays, once.
 */
export function inReadingOrder<Step extends Pick<Moment, 'readings'>>(
  accounts: readonly CollatedAccount[],
  steps: Iterable<Step>,
): readonly Step[] {
  const stepOf = new Map<string, Step>();
  for (const step of steps) {
    for (const { passageIds } of step.readings) for (const id of passageIds) stepOf.set(id, step);
  }
  let order: readonly Step[] = [];
  for (const { passages } of accounts) {
    order = mergeTelling(order, [...new Set(passages.flatMap(({ id }) => stepOf.get(id) ?? []))]);
  }
  return order;
}

/** What one telling adds to an order: each step after what it follows there, the first ones before what they lead to. */
function mergeTelling<Step>(order: readonly Step[], telling: readonly Step[]): readonly Step[] {
  const placed = new Set(order);
  const firstShared = telling.find((step) => placed.has(step));
  if (firstShared === undefined) return [...order, ...telling];
  const opening: Step[] = [];
  const following = new Map<Step, Step[]>();
  let last = opening;
  for (const step of telling) {
    if (placed.has(step)) {
      last = [];
      following.set(step, last);
    } else last.push(step);
  }
  return order.flatMap((step) => [
    ...(step === firstShared ? opening : []),
    step,
    ...(following.get(step) ?? []),
  ]);
}
