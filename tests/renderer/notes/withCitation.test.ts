import { expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import { withCitation } from '../../../renderer/notes/withCitation';
import { sampleSource } from '../../support/sampleLibrary';

const text = 'He said “it is a stroke of genius” at once.';
const memoir = sampleSource('memoir', {
  title: 'A Memoir',
  authors: ['Strobe Talbott'],
  passages: [
    { id: 'idea', text, manner: 'quoted', chain: [{ source: 'memoir', where: 'p. 101' }] },
  ],
});
const library: Library = {
  name: 'Sample',
  opening: { episode: '', accounts: [] },
  sources: [memoir],
  episodes: [],
  problems: [],
};
const genius = { source: 'memoir', passage: 'idea', text, span: { start: 17, end: 34 } };

test('words copied out of a quotation are quoted and followed by where they stand', () => {
  expect(withCitation(library, { ...genius, span: { start: 17, end: 33 } })).toBe(
    '“stroke of genius” (Talbott, A Memoir, p. 101)',
  );
});

test('words that nobody said are not put into quotation marks', () => {
  expect(withCitation(library, { ...genius, span: { start: 0, end: 7 } })).toBe(
    'He said (Talbott, A Memoir, p. 101)',
  );
});

test('words of a source that is gone are copied alone', () => {
  expect(withCitation({ ...library, sources: [] }, { ...genius, span: { start: 0, end: 7 } })).toBe(
    'He said',
  );
});
