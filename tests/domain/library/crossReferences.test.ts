import { describe, expect, test } from 'vitest';
import { findCrossReferences } from '../../../domain/library/crossReferences';
import type { Library } from '../../../domain/library/library';
import type { Source } from '../../../domain/library/source';
import { spanText } from '../../../domain/text/span';
import { sampleSource } from '../../support/sampleLibrary';

const collection = 'National Security Archive Briefing Book 621';

function numbered(number: number, inCollection = collection): Source {
  const catalogue = { collection: inCollection, number, numberIs: 'inferred' } as const;
  return sampleSource(`${inCollection.slice(-3)}-${number}`, { catalogue });
}

const memoir = sampleSource('memoir');
const documents = [1, 2, 4, 5, 8].map((number) => numbered(number));

function libraryOf(...sources: readonly Source[]): Library {
  return {
    name: 'Sample',
    opening: { episode: '', accounts: [] },
    sources,
    episodes: [],
    problems: [],
  };
}

/** What a précis refers to, as "words > source". */
function references(precis: string, source = numbered(8), ...others: readonly Source[]): string[] {
  const library = libraryOf(...documents, memoir, ...others);
  return findCrossReferences({ ...source, precis }, library).map(
    ({ span, source: named }) => `${spanText(precis, span)} > ${named.id}`,
  );
}

describe('findCrossReferences', () => {
  test('opens the document of the same collection', () => {
    expect(references('He answers the letter (Document 4). See Document 5.')).toEqual([
      'Document 4 > 621-4',
      'Document 5 > 621-5',
    ]);
  });

  test('opens each of several documents named together', () => {
    expect(references('Documents 1, 4 and 5 agree; Documents 1–4 do not.')).toEqual([
      'Documents 1 > 621-1',
      '4 > 621-4',
      '5 > 621-5',
      'Documents 1 > 621-1',
      '4 > 621-4',
    ]);
  });

  test('takes the only collection of the library where the source stands outside all', () => {
    expect(references('The memcon (Document 8) has it first.', memoir)).toEqual([
      'Document 8 > 621-8',
    ]);
  });

  test.each([
    ['a number that the collection lacks', 'See Document 99.'],
    ['the source itself', 'Document 8 is this one.'],
    ['a shelf mark of another kind', 'Cited as Document 4-1, and Document 4.2.'],
    ['another collection named on the spot', 'Document 4 of Briefing Book 613 is earlier.'],
    ['words that only look alike', 'Documentation 4, document 4, Document four.'],
  ])('leaves alone %s', (_case, precis) => {
    expect(references(precis)).toEqual([]);
  });

  test('takes its own collection named on the spot', () => {
    expect(references('So says the entry for Document 4 in Briefing Book 621.')).toEqual([
      'Document 4 > 621-4',
    ]);
  });

  test('does not guess between two collections', () => {
    const other = numbered(8, 'Briefing Book 613');
    expect(references('See Document 8.', memoir, other)).toEqual([]);
    expect(references('See Document 4.', numbered(8), other)).toEqual(['Document 4 > 621-4']);
  });
});
