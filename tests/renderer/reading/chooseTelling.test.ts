import { expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import { chooseTelling } from '../../../renderer/reading/chooseTelling';
import { sampleEpisode, sampleSource } from '../../support/sampleLibrary';

const tellers = ['m', 'c', 't', 'g'];
const library: Library = {
  name: 'Sample',
  opening: { episode: 'meeting', accounts: ['m', 'c', 't'] },
  sources: tellers.map((id) => sampleSource(id)),
  episodes: [sampleEpisode('meeting', tellers)],
  problems: [],
};

test('a teller who is shown at first anyway changes nothing', () => {
  expect(chooseTelling(library, 'meeting', 'c')).toEqual({
    kind: 'comparison',
    choice: { episode: 'meeting', accounts: ['m', 'c', 't'], base: 'm' },
  });
});

test('a teller who is not is put beside the others', () => {
  expect(chooseTelling(library, 'meeting', 'g')).toEqual({
    kind: 'comparison',
    choice: { episode: 'meeting', accounts: ['m', 'c', 't', 'g'], base: 'm' },
  });
});

test('an episode that is not there leads nowhere', () => {
  expect(chooseTelling(library, 'unknown', 'g')).toBeNull();
});
