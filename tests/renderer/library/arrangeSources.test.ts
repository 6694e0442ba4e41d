import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../domain/library/source';
import { arrangeSources } from '../../../renderer/library/arrangeSources';
import type { Shelf } from '../../../renderer/state/state';
import { sampleSource } from '../../support/sampleLibrary';

const orders = ['source', 'kind', 'date', 'author', 'archive', 'number'] as const;
const shelf: Shelf = {
  filter: '',
  order: 'date',
  isDescending: false,
  chosen: [],
  facets: {},
  years: null,
};

function document(id: string, number: number, change: Partial<Source> = {}): Source {
  const catalogue = { collection: 'Briefing Book 621', number, numberIs: 'inferred' } as const;
  return sampleSource(id, { catalogue, archive: 'Department of State', ...change });
}

const sources = [
  document('b', 10, { date: '1993-10', authors: ['Anna Able'], kind: 'cable' }),
  document('a', 9, { date: '1993', authors: ['Carl Cook'], archive: 'GARF, Fond 10100' }),
  sampleSource('c', { date: '', authors: [], title: 'In the Stream of History' }),
];

function ids(change: Partial<Shelf>): string[] {
  return arrangeSources(sources, { ...shelf, ...change }).map(({ id }) => id);
}

describe('arrangeSources', () => {
  test('neither loses nor doubles a source, whatever the order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...orders), fc.boolean(), (order, isDescending) => {
        expect(ids({ order, isDescending }).sort()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  test.each([
    ['source', ['a', 'b', 'c'], ['c', 'b', 'a']],
    ['date', ['a', 'b', 'c'], ['b', 'a', 'c']],
    ['author', ['b', 'a', 'c'], ['a', 'b', 'c']],
    ['archive', ['b', 'a', 'c'], ['a', 'b', 'c']],
    ['number', ['a', 'b', 'c'], ['b', 'a', 'c']],
  ] as const)('orders by %s both ways, what lacks it last', (order, ascending, descending) => {
    expect(ids({ order })).toEqual(ascending);
    expect(ids({ order, isDescending: true })).toEqual(descending);
  });

  test.each([
    ['title', ' stream of ', ['c']],
    ['author', 'able', ['b']],
    ['archive', 'fond 10100', ['a']],
    ['none of them', 'membership', []],
  ])('finds by %s', (_what, filter, found) => {
    expect(ids({ filter })).toEqual(found);
  });

  test('leaves the library as it was', () => {
    const before = [...sources];
    ids({ order: 'author' });
    expect(sources).toEqual(before);
  });
});
