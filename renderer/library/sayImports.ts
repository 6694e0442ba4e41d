import type { ImportItem } from '../../domain/importing/importOutcome';

/** How far an import has come, in one sentence for the eye and for a screen reader. */
export function sayImports(items: readonly ImportItem[]): string {
  const ended = items.filter(({ state }) => state === 'done' || state === 'cancelled').length;
  const parts = [
    count(items, ({ outcome }) => outcome?.outcome === 'imported', 'brought in'),
    count(items, ({ outcome }) => outcome?.outcome === 'remarks', 'brought in with remarks'),
    count(items, ({ outcome }) => outcome?.outcome === 'refused', 'refused'),
    count(items, ({ state }) => state === 'cancelled', 'cancelled'),
  ].filter((part) => part !== '');
  const progress = ended < items.length ? `${ended} of ${files(items.length)}` : files(ended);
  return parts.length === 0 ? `${progress} read.` : `${progress}: ${parts.join(', ')}.`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function count(
  items: readonly ImportItem[],
  isOne: (item: ImportItem) => boolean,
  what: string,
): string {
  const found = items.filter(isOne).length;
  return found === 0 ? '' : `${found} ${what}`;
}
