import type { Collation, Reason } from '../domain/collation/collation';
import type { Comparison } from './parseComparisons';

/** Letters of a passage that are printed; enough to find it again. */
const SHOWN = 96;

/** A collation for the reader at a terminal: the links with their reasons, then what has moved and what is passed over. */
export function describeCollation(comparison: Comparison, collation: Collation): string {
  const texts = new Map(
    comparison.accounts.flatMap((account) => account.passages.map(({ id, text }) => [id, text])),
  );
  const line = (id: string) => `  ${id}  ${shortened(texts.get(id) ?? '')}`;
  const links = collation.links.map((link) =>
    [
      `${link.grade}, ${Math.round(link.score * 100)} %${describeReasons(link.reasons)}`,
      ...[...link.left, ...link.right].map(line),
    ].join('\n'),
  );
  const remarks = [...describeTranspositions(collation), ...describeOmissions(collation)];
  return [...links, remarks.join('\n')].map((part) => `${part}\n`).join('\n');
}

function describeReasons(reasons: readonly Reason[]): string {
  const named = reasons.map(({ kind, words }) =>
    words.length > 0 ? `${kind}: ${words.join(', ')}` : kind,
  );
  return named.length > 0 ? ` (${named.join('; ')})` : '';
}

function describeTranspositions({ transpositions, moments }: Collation): string[] {
  const idsOf = passagesIn(moments);
  return transpositions.map(({ leftAccount, rightAccount, moved, past }) => {
    const others = past.count === 1 ? 'a moment' : `${past.count} moments`;
    const [left, right] = [idsOf(moved, leftAccount), idsOf(moved, rightAccount)];
    return `moved: ${left} (${leftAccount}) = ${right} (${rightAccount}), past ${others}`;
  });
}

function describeOmissions({ omissions, moments }: Collation): string[] {
  const idsOf = passagesIn(moments);
  return omissions.map(({ accountId, momentId }) => `not in ${accountId}: ${idsOf(momentId)}`);
}

function passagesIn(moments: Collation['moments']) {
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return (momentId: string, accountId?: string): string =>
    (byId.get(momentId)?.readings ?? [])
      .filter((reading) => accountId === undefined || reading.accountId === accountId)
      .flatMap((reading) => reading.passageIds)
      .join(' + ');
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
