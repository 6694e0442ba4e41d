import { expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import { emptyForm, formOf, readForm } from '../../../renderer/library/eventForm';
import { sampleEpisode, sampleSource } from '../../support/sampleLibrary';

const sources = [sampleSource('memoir'), sampleSource('letter')];
const meeting = sampleEpisode('meeting', ['memoir', 'letter'], {
  participants: ['Boris Yeltsin', 'Warren Christopher'],
});
const library: Library = {
  name: 'Sample',
  opening: { episode: '', accounts: [] },
  sources,
  episodes: [meeting],
  problems: [],
};

test('an event that is opened to be changed and saved as it is stays as it is', () => {
  const backwards = sampleEpisode('meeting', ['memoir', 'letter']);
  const [first, ...others] = backwards.accounts;
  if (first === undefined) throw new Error('an episode has accounts');
  const told = { ...first, passages: ['two', 'one'] };
  for (const episode of [meeting, { ...backwards, accounts: [told, ...others] }]) {
    expect(readForm(formOf(episode, library), library, episode)).toEqual({
      ok: true,
      value: episode,
    });
  }
});

test('a new event has an id of its own and tells all paragraphs where none are named', () => {
  const form = { ...emptyForm(sources), title: 'The meeting' };
  const named = { ...form, accounts: form.accounts.map((one) => ({ ...one, paragraphs: '2' })) };
  expect(readForm(form, library)).toMatchObject({
    ok: true,
    value: { id: 'the-meeting', accounts: [{ passages: ['one', 'two'] }, {}] },
  });
  expect(readForm(named, library)).toMatchObject({
    value: { accounts: [{ passages: ['two'] }, { passages: ['two'] }] },
  });
  const again = { ...library, episodes: [sampleEpisode('the-meeting', [])] };
  expect(readForm(form, again)).toMatchObject({ value: { id: 'the-meeting-2' } });
});

test.each([
  [{ title: ' ' }, 'An event needs a title.'],
  [{ date: 'last week' }, /“last week” is no EDTF date/],
  [{ accounts: [] }, /two/],
])('what is no event is refused with a sentence: %j', (change, message) => {
  const form = { ...emptyForm(sources), title: 'The meeting', ...change };
  const read = readForm(form, library);
  expect(read.ok ? '' : read.problem.message).toMatch(message);
});
