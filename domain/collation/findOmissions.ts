import { Work } from './alignment/work';
import type { CollatedAccount, Moment, Omission } from './collation';
import { hasGap, isLacuna } from './isLacuna';

/**
 * What each account passes over: moments of others that it lacks. A moment that is only a gap is told by
 * nobody, and an account whose text has a gap at the place where the moment would stand may have told it:
 * neither is an omission. The place lies between the nearest moments before and after, in the order of
 * `moments`, that the account does tell.
 */
export function findOmissions(
  accounts: readonly CollatedAccount[],
  moments: readonly Moment[],
  work: Work = new Work(),
): Omission[] {
  const bare = new Set<string>();
  for (const passage of work.over(accounts.flatMap(({ passages }) => passages))) {
    if (isLacuna(passage)) bare.add(passage.id);
  }
  const told = moments.filter((moment) =>
    moment.readings.some((reading) => reading.passageIds.some((id) => !bare.has(id))),
  );
  return accounts.flatMap((account) => silences(account, told, work));
}

function silences(account: CollatedAccount, moments: readonly Moment[], work: Work): Omission[] {
  const places = new Map(account.passages.map((passage, place) => [passage.id, place]));
  const gapsBefore = [0];
  for (const passage of work.over(account.passages)) {
    gapsBefore.push((gapsBefore.at(-1) ?? 0) + (hasGap(passage) ? 1 : 0));
  }
  const spans = moments.map((moment) => placesOf(account.id, moment, places));
  const next = nextPlaces(spans, account.passages.length);
  let previous = -1;
  return moments.flatMap((moment, index) => {
    const span = spans[index];
    if (span) {
      previous = span.last;
      return [];
    }
    const end = account.passages.length;
    const [from = 0, to = 0] = [previous, next[index] ?? end].sort((a, b) => a - b);
    const gaps = (gapsBefore[Math.min(end, to + 1)] ?? 0) - (gapsBefore[Math.max(0, from)] ?? 0);
    return gaps > 0 ? [] : [{ accountId: account.id, momentId: moment.id }];
  });
}

type Places = { readonly first: number; readonly last: number };

function placesOf(
  accountId: string,
  moment: Moment,
  places: ReadonlyMap<string, number>,
): Places | undefined {
  const reading = moment.readings.find((one) => one.accountId === accountId);
  const [first, last] = [reading?.passageIds[0], reading?.passageIds.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first: places.get(first) ?? 0, last: places.get(last) ?? 0 };
}

function nextPlaces(spans: readonly (Places | undefined)[], end: number): number[] {
  const next = new Array<number>(spans.length).fill(end);
  for (let index = spans.length - 2; index >= 0; index -= 1) {
    next[index] = spans[index + 1]?.first ?? next[index + 1] ?? end;
  }
  return next;
}
