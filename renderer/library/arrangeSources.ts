import { compareDates } from '../../domain/library/compareDates';
import type { Source } from '../../domain/library/source';
import type { Shelf, ShelfOrder } from '../state/state';

/**
 * The sources that have the sought words in title, author or archive, in the order asked for.
 * Laws: none is lost or doubled where nothing is sought; what lacks the thing ordered by stands last in both directions.
 */
export function arrangeSources(sources: readonly Source[], shelf: Shelf): readonly Source[] {
  const sought = shelf.filter.trim().toLocaleLowerCase();
  const key = keys[shelf.order];
  const direction = shelf.isDescending ? -1 : 1;
  return sources
    .filter((source) => wordsOf(source).toLocaleLowerCase().includes(sought))
    .sort((left, right) => {
      const [leftKey, rightKey] = [key(left), key(right)];
      if (leftKey === '' || rightKey === '') return rightKey.length - leftKey.length;
      return direction * compareKeys(shelf.order, leftKey, rightKey);
    });
}

function wordsOf({ title, shortTitle, authors, archive }: Source): string {
  return [title, shortTitle, ...authors, archive].join('\n');
}

/** What a column is ordered by; empty where the source has nothing there. */
const keys: Readonly<Record<ShelfOrder, (source: Source) => string>> = {
  source: ({ shortTitle }) => shortTitle,
  kind: ({ kind }) => kind,
  date: ({ date }) => date,
  author: ({ authors }) => authors.join(', '),
  archive: ({ archive }) => archive ?? '',
  number: ({ catalogue }) => String(catalogue?.number ?? ''),
};

const collator = new Intl.Collator(['en', 'ru'], { numeric: true });

function compareKeys(order: ShelfOrder, left: string, right: string): number {
  return order === 'date' ? compareDates(left, right) : collator.compare(left, right);
}
