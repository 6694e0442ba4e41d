import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import { findInNotes, notesHere } from '../../../renderer/notes/filterNotes';
import { placeNotes } from '../../../renderer/notes/placeNotes';
import { sampleEpisode, sampleLetter, sampleSource } from '../../support/sampleLibrary';
import { aNote } from './aNote';

const library: Library = {
  name: 'Sample',
  opening: { episode: 'meeting', accounts: ['m', 'c'] },
  sources: [sampleSource('m'), sampleSource('c')],
  episodes: [
    sampleEpisode('meeting', [], {
      accounts: [
        { source: 'm', standing: 'record', extent: 'whole', passages: ['one'] },
        { source: 'c', standing: 'present', extent: 'whole', passages: ['one', 'two'] },
      ],
    }),
  ],
  problems: [],
};

const inM = aNote(1, 'm', 'one', '|Passage| one of m.');
const laterInM = aNote(2, 'm', 'one', 'Passage |one| of m.');
const secondInM = aNote(3, 'm', 'two', '|Passage| two of m.');
const onPrecis = aNote(4, 'm', 'precis', 'A |telling| made for a test.');
const inC = aNote(5, 'c', 'two', '|Passage| two of c.');
const wordsGone = aNote(6, 'm', 'one', 'They spoke of the |cable from Brussels| at length.');
const passageGone = aNote(7, 'm', 'nine', '|Passage| nine of m.');
const sourceGone = aNote(8, 'x', 'one', '|Passage| one of x.');
const all = [inM, laterInM, secondInM, onPrecis, inC, wordsGone, passageGone, sourceGone];

const ids = (placed: ReturnType<typeof placeNotes>) => placed.map(({ note }) => note.id);

describe('placeNotes', () => {
  test('keeps every note once and in the order of the library, the lost ones last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (notes) => {
        const placed = placeNotes(library, notes);
        expect(ids(placed.slice(0, 5))).toEqual(
          [onPrecis, inM, laterInM, secondInM, inC].map(({ id }) => id),
        );
        expect(new Set(ids(placed))).toEqual(new Set(all.map(({ id }) => id)));
        expect(placed.map(({ isLost }) => isLost)).toEqual([
          ...Array<boolean>(5).fill(false),
          ...Array<boolean>(3).fill(true),
        ]);
      }),
    );
  });

  test('names the place as a reader would', () => {
    const places = placeNotes(library, [onPrecis, secondInM, passageGone, sourceGone]);
    expect(places.map(({ place }) => place)).toEqual(['m, précis', 'm ¶2', 'm', 'x']);
  });
});

describe('notes on a text that is not open', () => {
  const letter = sampleLetter();
  const withLetter = { ...library, sources: [...library.sources, letter] };
  const late = aNote(9, 'letter', 'b10', 'It is |partnership|.');
  const early = aNote(10, 'letter', 'b9', '|Dear| Boris,');
  const onSource = aNote(11, 'letter', 'precis', 'A |telling| made for a test.');

  test('are not lost, and stand in the order of the text', () => {
    const placed = placeNotes(withLetter, [late, early, onSource, inM]);
    expect(ids(placed)).toEqual([inM, onSource, early, late].map(({ id }) => id));
    expect(placed.some(({ isLost }) => isLost)).toBe(false);
  });
});

describe('notesHere', () => {
  const placed = placeNotes(library, all);

  test('has the notes of the source that is read, the lost ones too', () => {
    const here = notesHere(placed, library, { kind: 'reading', source: 'm', passage: null });
    expect(new Set(ids(here))).toEqual(
      new Set([inM, laterInM, secondInM, onPrecis, wordsGone, passageGone].map(({ id }) => id)),
    );
  });

  test('has the notes on the passages that are compared', () => {
    const choice = { episode: 'meeting', accounts: ['m', 'c'], base: 'm' };
    const here = notesHere(placed, library, { kind: 'comparison', choice });
    expect(ids(here)).toEqual([onPrecis, inM, laterInM, inC, wordsGone].map(({ id }) => id));
  });

  test('has all of them in the library', () => {
    expect(notesHere(placed, library, { kind: 'library' })).toBe(placed);
  });
});

describe('findInNotes', () => {
  const placed = placeNotes(library, [inM, { ...inC, body: 'The Order of words' }]);

  test.each([
    ['what the reader wrote', ' order ', [inC.id]],
    ['the words noted', 'PASSAGE', [inM.id, inC.id]],
    ['the name of the place', 'c ¶2', [inC.id]],
    ['nothing sought', '', [inM.id, inC.id]],
    ['words that no note has', 'membership', []],
  ])('looks in %s', (_where, words, found) => {
    expect(ids(findInNotes(placed, words))).toEqual(found);
  });
});
