import type { Detail, DetailKind, DetailValue, Place, Verdict } from './detail';
import type { NamedHolding } from './joinVague';

/** What a reader looks for first stands first. */
const verdicts: readonly Verdict[] = ['differs', 'alone', 'shared', 'agree'];

type Value = DetailValue & { readonly subjects: ReadonlySet<string> };

/**
 * Says of the holdings of one kind what agrees, what differs and who alone has it. The verdicts do not depend on the
 * order of the accounts.
 */
export function judge(
  kind: DetailKind,
  holdings: readonly NamedHolding[],
  accounts: readonly string[],
): readonly Detail[] {
  const isUnanimous = (value: Value) =>
    accounts.length > 1 && value.accounts.length === accounts.length;
  const values = gatherValues(holdings, accounts);
  const agreed = values.filter(isUnanimous);
  const groups = groupBySubject(values.filter((value) => !isUnanimous(value)));
  const details = [
    ...groups.flatMap((group) => judgeGroup(kind, group)),
    ...agreed.map((value): Detail => ({ kind, verdict: 'agree', values: [shown(value)] })),
  ];
  return verdicts.flatMap((verdict) => details.filter((detail) => detail.verdict === verdict));
}

function gatherValues(
  holdings: readonly NamedHolding[],
  accounts: readonly string[],
): readonly Value[] {
  const names = [...new Set(holdings.map(({ value }) => value))];
  return names.map((name) => {
    const same = holdings.filter(({ value }) => value === name);
    return {
      what: fullestOf(same)?.what ?? '',
      accounts: accounts.filter((id) => same.some(({ accountId }) => accountId === id)),
      places: same.flatMap(({ place }): readonly Place[] => (place === null ? [] : [place])),
      subjects: new Set(same.flatMap(({ subjects }) => subjects)),
    };
  });
}

function fullestOf(holdings: readonly NamedHolding[]): NamedHolding | undefined {
  const most = Math.max(...holdings.map(({ parts }) => parts.length));
  return holdings.find(({ parts }) => parts.length === most);
}

/** Values that share a subject, directly or through others, stand together. */
function groupBySubject(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>((groups, value) => {
    const touches = (group: readonly Value[]) => group.some((other) => sharesSubject(value, other));
    const apart = groups.filter((group) => !touches(group));
    return [...apart, [...groups.filter(touches).flat(), value]];
  }, []);
}

function sharesSubject(one: Value, other: Value): boolean {
  return [...one.subjects].some((subject) => other.subjects.has(subject));
}

function judgeGroup(kind: DetailKind, values: readonly Value[]): readonly Detail[] {
  if (isContested(values)) return [{ kind, verdict: 'differs', values: values.map(shown) }];
  return values.map((value) => {
    const verdict = value.accounts.length > 1 ? 'shared' : 'alone';
    return { kind, verdict, values: [shown(value)] };
  });
}

/** Whether two accounts each have a value that the other lacks. */
function isContested(values: readonly Value[]): boolean {
  const accounts = [...new Set(values.flatMap((value) => value.accounts))];
  const hasAlone = (one: string, other: string) =>
    values.some((value) => value.accounts.includes(one) && !value.accounts.includes(other));
  return accounts.some((one) =>
    accounts.some((other) => hasAlone(one, other) && hasAlone(other, one)),
  );
}

function shown({ what, accounts, places }: Value): DetailValue {
  return { what, accounts, places };
}
