import type { PassageDate } from './readDates';

/** Parts of the fullest date that both have, however spelled; a vaguer one is part of a fuller one. 0 where none is shared. */
export function sharedDate(left: readonly PassageDate[], right: readonly PassageDate[]): number {
  let most = 0;
  for (const one of left) {
    for (const other of right) {
      const shared = one.parts.filter((part) => other.parts.includes(part)).length;
      if (shared === Math.min(one.parts.length, other.parts.length)) most = Math.max(most, shared);
    }
  }
  return most;
}
