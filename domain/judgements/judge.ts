import type { Link, Moment } from '../collation/collation';
import type { Judgements, Verdict } from './judgements';
import { pairName } from './pairName';

type Pair = { readonly left: string; readonly right: string };

/** Says of every pair of passages that a link joins that they tell the same, or that they do not. */
export function judgeLink(judgements: Judgements, link: Link, verdict: Verdict): Judgements {
  const pairs = link.left.flatMap((left) => link.right.map((right) => ({ left, right })));
  return decide(judgements, pairs, verdict);
}

/** Takes back what was said of the pairs that a link joins: the machine may think again. */
export function withdrawLink(judgements: Judgements, link: Link): Judgements {
  const isOfLink = ({ left, right }: Pair) =>
    (link.left.includes(left) && link.right.includes(right)) ||
    (link.left.includes(right) && link.right.includes(left));
  return { ...judgements, decisions: judgements.decisions.filter((pair) => !isOfLink(pair)) };
}

/** Draws a link between two passages of different accounts. */
export function drawLink(judgements: Judgements, left: string, right: string): Judgements {
  return decide(judgements, [{ left, right }], 'confirmed');
}

/** Parts a passage from all that other accounts have at its moment. */
export function splitMoment(judgements: Judgements, moment: Moment, passage: string): Judgements {
  const others = moment.readings
    .filter(({ passageIds }) => !passageIds.includes(passage))
    .flatMap(({ passageIds }) => passageIds);
  return decide(
    judgements,
    others.map((right) => ({ left: passage, right })),
    'rejected',
  );
}

/** Joins two moments by the first passages of two different accounts; null where both have only one and the same account. */
export function mergeMoments(
  judgements: Judgements,
  one: Moment,
  other: Moment,
): Judgements | null {
  for (const left of one.readings) {
    const right = other.readings.find(({ accountId }) => accountId !== left.accountId);
    const [from] = left.passageIds;
    const to = right?.passageIds[0];
    if (from !== undefined && to !== undefined) return drawLink(judgements, from, to);
  }
  return null;
}

/** Names a moment; an empty name takes the name back. */
export function giveName(judgements: Judgements, moment: Moment, name: string): Judgements {
  const passages = moment.readings.flatMap(({ passageIds }) => passageIds);
  const others = judgements.names.filter(({ passage }) => !passages.includes(passage));
  const [passage] = passages;
  const given = name.trim();
  if (passage === undefined || given === '') return { ...judgements, names: others };
  return { ...judgements, names: [...others, { passage, name: given }] };
}

/** The name the reader has given a moment, or null. */
export function givenName(judgements: Judgements, moment: Moment): string | null {
  const passages = moment.readings.flatMap(({ passageIds }) => passageIds);
  return judgements.names.find(({ passage }) => passages.includes(passage))?.name ?? null;
}

function decide(judgements: Judgements, pairs: readonly Pair[], verdict: Verdict): Judgements {
  const decided = new Set(pairs.map(pairName));
  return {
    ...judgements,
    decisions: [
      ...judgements.decisions.filter((pair) => !decided.has(pairName(pair))),
      ...pairs.map(({ left, right }) => ({ left, right, verdict })),
    ],
  };
}
