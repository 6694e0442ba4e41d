import { describeVerdict } from '../../domain/details/describeVerdict';
import type { Detail, DetailValue } from '../../domain/details/detail';
import { saySpellings } from '../../domain/details/saySpellings';
import { showPlaces } from './showPlaces';

type Props = {
  readonly title: string;
  readonly details: readonly Detail[];
  /** The accounts that tell the moment, by id, with their sigla. */
  readonly tellers: ReadonlyMap<string, string>;
};

/** The details of one kind, the contested first; a detail with several values takes a line for each. */
export function DetailGroup({ title, details, tellers }: Props) {
  if (details.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="details-kind">
          {title}
        </th>
      </tr>
      {details.flatMap((detail) =>
        detail.values.map((value, line) => (
          <tr
            key={`${detail.verdict} ${value.what} ${value.accounts}`}
            data-verdict={detail.verdict}
          >
            <td>
              <What detail={detail} value={value} />
            </td>
            <td className="siglum">{value.accounts.map((id) => tellers.get(id)).join(' ')}</td>
            {line === 0 && tellers.size > 1 && (
              <td rowSpan={detail.values.length} className="details-verdict">
                {describeVerdict(detail, tellers)}
              </td>
            )}
          </tr>
        )),
      )}
    </tbody>
  );
}

type WhatProps = { readonly detail: Detail; readonly value: DetailValue };

/** A detail as it is spelled; chosen, it is shown where it stands. A speaker stands nowhere. */
function What({ detail: { kind }, value }: WhatProps) {
  if (value.places.length === 0) return value.what;
  return (
    <button
      type="button"
      className="details-what"
      title="Show where this stands"
      onClick={() => showPlaces(value.places)}
    >
      {saySpellings(kind, value)}
    </button>
  );
}
