import { compareDates } from './compareDates';
import type { Episode } from './episode';
import type { Source } from './source';

/** The order of a library: by date, undated last, and by id where dates are the same. */
export function byDate<Dated extends Source | Episode>(left: Dated, right: Dated): number {
  return compareDates(left.date, right.date) || (left.id < right.id ? -1 : 1);
}
