import { Work } from './alignment/work';
import type { CollatedAccount, Decision, Link, Moment } from './collation';
import { inReadingOrder } from './inReadingOrder';

/**
 * Passages of one account that one moment may leave between two of its own, if no link claims them. More, and the link
 * is between two moments ("told again elsewhere"), which must not swallow what lies between.
 */
const WIDEST_GAP = 1;

/**
 * The steps of the episode: passages joined by links, strongest link first, over all accounts. A link that would
 * tear a moment apart in some account, or bring together what the reader has parted, stays a link and joins
 * nothing; the reader's own links always join. Every passage is in exactly one moment. They stand in reading order.
 * Once the work is stopped nothing more is joined.
 */
export function gatherMoments(
  accounts: readonly CollatedAccount[],
  links: readonly Link[],
  decisions: readonly Decision[] = [],
  work: Work = new Work(),
): Moment[] {
  const groups = new PassageGroups(accounts, links, decisions);
  const strongestFirst = [...links].sort(
    (a, b) => rank(b) - rank(a) || compare(a.left[0], b.left[0]) || compare(a.right[0], b.right[0]),
  );
  for (const link of work.over(strongestFirst))
    groups.join([...link.left, ...link.right], rank(link) > 1);
  const steps = [...groups.groups()].map((group) => ({ readings: readings(accounts, group) }));
  return inReadingOrder(accounts, steps).map((step, index) => ({
    id: `moment-${index + 1}`,
    ...step,
  }));
}

function rank(link: Link): number {
  return link.score + (link.maker === 'reader' || link.state === 'confirmed' ? 1 : 0);
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

type Place = { readonly account: number; readonly place: number; readonly id: string };

class PassageGroups {
  readonly #places = new Map<string, Place>();
  readonly #groupOf = new Map<string, Place[]>();

  readonly #parted: ReadonlyMap<string, ReadonlySet<string>>;

  /** By account and place, whether the passage there is linked to any other. */
  readonly #claimed: readonly (readonly boolean[])[];

  constructor(
    accounts: readonly CollatedAccount[],
    links: readonly Link[],
    decisions: readonly Decision[],
  ) {
    const linked = new Set(links.flatMap(({ left, right }) => [...left, ...right]));
    this.#claimed = accounts.map(({ passages }) => passages.map(({ id }) => linked.has(id)));
    this.#parted = partedPassages(decisions);
    accounts.forEach((account, index) => {
      account.passages.forEach(({ id }, place) => {
        const here = { account: index, place, id };
        this.#places.set(id, here);
        this.#groupOf.set(id, [here]);
      });
    });
  }

  join(ids: readonly string[], always: boolean): void {
    const parts = new Set(
      ids
        .flatMap((id) => this.#groupOf.get(id) ?? [])
        .flatMap((one) => this.#groupOf.get(one.id) ?? []),
    );
    const joined = [...parts].sort((a, b) => a.account - b.account || a.place - b.place);
    if (!always && !(this.#holdsTogether(joined) && this.#mayMeet(joined))) return;
    for (const { id } of joined) this.#groupOf.set(id, joined);
  }

  #holdsTogether(places: readonly Place[]): boolean {
    return places.every((here, index) => {
      const before = places[index - 1];
      if (before?.account !== here.account) return true;
      if (here.place - before.place > WIDEST_GAP + 1) return false;
      const between = this.#claimed[here.account]?.slice(before.place + 1, here.place) ?? [];
      return !between.includes(true);
    });
  }

  #mayMeet(places: readonly Place[]): boolean {
    return places.every(({ id }) => {
      const parted = this.#parted.get(id);
      return parted === undefined || !places.some((other) => parted.has(other.id));
    });
  }

  groups(): Set<readonly Place[]> {
    return new Set(this.#groupOf.values());
  }
}

function partedPassages(decisions: readonly Decision[]): Map<string, Set<string>> {
  const parted = new Map<string, Set<string>>();
  for (const { left, right, verdict } of decisions) {
    if (verdict === 'rejected') parted.set(left, (parted.get(left) ?? new Set()).add(right));
  }
  return parted;
}

function readings(
  accounts: readonly CollatedAccount[],
  group: readonly Place[],
): Moment['readings'] {
  return accounts.flatMap((account, index) => {
    const passageIds = group.filter((one) => one.account === index).map((one) => one.id);
    return passageIds.length > 0 ? [{ accountId: account.id, passageIds }] : [];
  });
}
