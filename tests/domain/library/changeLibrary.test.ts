import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate } from '../../../domain/library/byDate';
import {
  withEpisode,
  withoutEpisode,
  withoutSource,
  withSource,
} from '../../../domain/library/changeLibrary';
import type { Library } from '../../../domain/library/library';
import { sampleEpisode, sampleSource } from '../../support/sampleLibrary';

const empty: Library = {
  name: 'Sample',
  opening: { episode: '', accounts: [] },
  sources: [],
  episodes: [],
  problems: [],
};

const changes = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    date: fc.constantFrom('', '1990', '1993', '1993-10-22'),
    isRemoved: fc.boolean(),
  }),
);

test('sources stay in their order and one of a kind, however they come and go', () => {
  fc.assert(
    fc.property(changes, (course) => {
      const kept = new Map<string, string>();
      const library = course.reduce((before, { id, date, isRemoved }) => {
        if (isRemoved) kept.delete(id);
        else kept.set(id, date);
        return isRemoved
          ? withoutSource(before, id)
          : withSource(before, sampleSource(id, { date }));
      }, empty);
      const expected = [...kept].map(([id, date]) => sampleSource(id, { date })).sort(byDate);
      expect(library.sources).toEqual(expected);
    }),
  );
});

test('events stay in their order and one of a kind, however they come and go', () => {
  fc.assert(
    fc.property(changes, (course) => {
      const kept = new Map<string, string>();
      const library = course.reduce((before, { id, date, isRemoved }) => {
        if (isRemoved) kept.delete(id);
        else kept.set(id, date);
        return isRemoved
          ? withoutEpisode(before, id)
          : withEpisode(before, sampleEpisode(id, [], { date }));
      }, empty);
      const expected = [...kept].map(([id, date]) => sampleEpisode(id, [], { date })).sort(byDate);
      expect(library.episodes).toEqual(expected);
    }),
  );
});
