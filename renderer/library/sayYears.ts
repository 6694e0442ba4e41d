import type { Years } from '../../domain/library/yearsOf';

/** "1993", or "1990–1999". */
export function sayYears({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`;
}
