import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveHolder } from '../../../domain/library/archiveHolder';
import {
  countFacet,
  facetNames,
  facetValues,
  hasFacets,
  type Shelved,
} from '../../../domain/library/facets';
import { sampleEpisode, sampleSource } from '../../support/sampleLibrary';

const shelved: Shelved = {
  episodes: [sampleEpisode('talk', ['a', 'b'])],
  noted: new Set(['a']),
  read: new Set(['b']),
};
const sources = [
  sampleSource('a', { kind: 'memcon', archive: 'GARF, Fond 1', tags: ['nato', 'draft'] }),
  sampleSource('b', { kind: 'memoir', language: 'ru', collections: ['Zavidovo'] }),
  sampleSource('c', { kind: 'memcon', archive: 'GARF Fond 10100, Opis 2', tags: ['nato'] }),
];

describe('facets', () => {
  test('a source is shown under every value that it is counted under, and under no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facetNames), (facet) => {
        for (const { value, count } of countFacet(sources, facet, shelved)) {
          const shown = sources.filter((source) => hasFacets(source, { [facet]: value }, shelved));
          expect(shown).toHaveLength(count);
          for (const source of shown) expect(facetValues(source, facet, shelved)).toContain(value);
        }
      }),
    );
  });

  test('what is asked under several facets must all be there', () => {
    const asked = { kind: 'memcon', tag: 'draft' };
    expect(sources.map((source) => hasFacets(source, asked, shelved))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('an archive is one holder, whatever the reference within it', () => {
    expect(countFacet(sources, 'archive', shelved)).toEqual([{ value: 'GARF', count: 2 }]);
  });

  test('events, notes and reading come from what is known beside the source', () => {
    expect(facetValues(sources[0] ?? never(), 'event', shelved)).toEqual(['talk']);
    expect(countFacet(sources, 'notes', shelved)).toEqual([
      { value: 'not noted', count: 2 },
      { value: 'noted', count: 1 },
    ]);
    expect(countFacet(sources, 'reading', shelved)).toEqual([
      { value: 'unread', count: 2 },
      { value: 'read', count: 1 },
    ]);
  });
});

test.each([
  ['GARF Fond 10100, opis 15, delo 2', 'GARF'],
  [
    'William J. Clinton Presidential Library (released by State)',
    'William J. Clinton Presidential Library',
  ],
  ['U.S. Department of State', 'U.S. Department of State'],
  ['National Archives, RG 59, Box 4', 'National Archives'],
])('the holder of “%s” is “%s”', (archive, holder) => {
  expect(archiveHolder(archive)).toBe(holder);
});

function never(): never {
  throw new Error('the sample has no such source');
}
