import type { Detail } from './detail';

/**
 * A verdict in words: "agree", "differ", "only M", "not in C".
 * @param tellers The accounts that tell the moment, by id, with their sigla.
 */
export function describeVerdict(
  { verdict, values }: Detail,
  tellers: ReadonlyMap<string, string>,
): string {
  const holders = new Set(values.flatMap(({ accounts }) => accounts));
  const sigla = (has: boolean) =>
    [...tellers].flatMap(([id, siglum]) => (holders.has(id) === has ? [siglum] : [])).join(', ');
  switch (verdict) {
    case 'agree':
      return 'agree';
    case 'differs':
      return 'differ';
    case 'alone':
      return `only ${sigla(true)}`;
    case 'shared':
      return `not in ${sigla(false)}`;
  }
}
