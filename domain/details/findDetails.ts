import type { Capitals } from './capitals';
import { findDates } from './findDates';
import { findHedges } from './findHedges';
import type { Finding } from './finding';
import { findNames } from './findNames';
import { findNegations } from './findNegations';
import { findNumbers } from './findNumbers';
import type { Token } from './readTokens';

/** Everything in a text that changes its meaning. A date is not a number as well, nor its month a name. */
export function findDetails(tokens: readonly Token[], capitals: Capitals): readonly Finding[] {
  const dates = findDates(tokens);
  const isDate = ({ start, end }: Token) =>
    dates.some(({ span }) => span.start <= start && end <= span.end);
  const undated = tokens.filter((token) => !isDate(token));
  return [
    ...dates,
    ...findNumbers(undated),
    ...findNames(undated, capitals),
    ...findNegations(tokens),
    ...findHedges(tokens),
  ];
}
