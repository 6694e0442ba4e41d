import { expect, test } from 'vitest';
import { openPlaceLink, placeLink } from '../../../renderer/state/placeLink';
import type { View } from '../../../renderer/state/view';
import { anAccount } from '../../support/anAccount';
import { sampleEpisode } from '../../support/sampleLibrary';

const library = {
  name: 'L',
  opening: { episode: 'october', accounts: ['m', 'c'] },
  sources: ['m', 'c', 't'].map((id) => anAccount(id, ['text']).source),
  episodes: [{ ...sampleEpisode('october', ['m', 'c']), accounts: [] }],
  problems: [],
};

test.each<View>([
  { kind: 'library' },
  { kind: 'reading', source: 'm', passage: 'p1' },
  { kind: 'reading', source: 'm', passage: null },
  {
    kind: 'desk',
    places: [
      { source: 'm', passage: 'b12' },
      { source: 'c', passage: null },
    ],
  },
  { kind: 'versions', left: 'm', right: 'c' },
  { kind: 'comparison', choice: { episode: 'october', accounts: ['c', 'm', 't'], base: 't' } },
  { kind: 'comparison', choice: { episode: null, accounts: ['c', 'm'], base: 'c' } },
])('a link leads back to the place it was made at: %o', (view) => {
  expect(openPlaceLink(placeLink(view), library)).toEqual(view);
});

test.each([
  'https://example.org/',
  'synoptic:reading?source=gone',
  'synoptic:comparison?accounts=m,gone&base=m',
  'synoptic:comparison?episode=gone&accounts=m,c&base=m',
  'synoptic:versions?left=m',
  'synoptic:desk?sources=gone,lost',
  '',
])('%s leads nowhere', (link) => {
  expect(openPlaceLink(link, library)).toBeNull();
});
