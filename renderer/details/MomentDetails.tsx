import { useEffect, useMemo } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import type { Detail, DetailKind } from '../../domain/details/detail';
import { listDetails } from '../../domain/details/listDetails';
import { readRow } from '../../domain/details/readRow';
import type { OpenCollation } from '../collation/openCollation';
import { DetailGroup } from './DetailGroup';
import { learnCapitals } from './learnCapitals';
import { hidePlaces } from './showPlaces';
import './details.css';

const groups: readonly { readonly kind: DetailKind; readonly title: string }[] = [
  { kind: 'speaker', title: 'Speaker' },
  { kind: 'date', title: 'Dates' },
  { kind: 'number', title: 'Numbers' },
  { kind: 'name', title: 'Names' },
  { kind: 'negation', title: 'Negations' },
  { kind: 'hedge', title: 'Hedges' },
];

type Props = { readonly row: Row; readonly open: OpenCollation };

/** What changes the meaning of a moment, by kind: who has it, and whether they agree. */
export function MomentDetails({ row, open }: Props) {
  const readings = useMemo(() => readRow(row, open.accounts), [row, open]);
  const details = useMemo(
    () => listDetails(readings, learnCapitals(open.accounts)),
    [readings, open],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was shown belongs to the moment that was chosen
  useEffect(() => hidePlaces, [row]);
  const tellers = new Map(
    open.accounts
      .filter(({ source }) => readings.some(({ accountId }) => accountId === source.id))
      .map(({ source }) => [source.id, source.siglum]),
  );
  return (
    <section className="details" aria-labelledby="details-title">
      <h3 id="details-title">Details</h3>
      <Remark tellers={[...tellers.values()]} isEmpty={details.length === 0} />
      {details.length > 0 && <DetailTable details={details} tellers={tellers} />}
    </section>
  );
}

type RemarkProps = { readonly tellers: readonly string[]; readonly isEmpty: boolean };

function Remark({ tellers, isEmpty }: RemarkProps) {
  const [first, ...others] = tellers;
  if (isEmpty)
    return <p className="muted">No name, number, date, negation or hedge stands here.</p>;
  if (others.length > 0 || first === undefined) return null;
  return <p className="muted">Only {first} tells this moment: there is nothing to compare with.</p>;
}

type TableProps = {
  readonly details: readonly Detail[];
  readonly tellers: ReadonlyMap<string, string>;
};

function DetailTable({ details, tellers }: TableProps) {
  return (
    <table className="details-table">
      <caption className="visually-hidden">What changes meaning at this moment, by kind</caption>
      <thead>
        <tr>
          <th scope="col">What is said</th>
          <th scope="col">By</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      {groups.map(({ kind, title }) => (
        <DetailGroup
          key={kind}
          title={title}
          details={details.filter((detail) => detail.kind === kind)}
          tellers={tellers}
        />
      ))}
    </table>
  );
}
