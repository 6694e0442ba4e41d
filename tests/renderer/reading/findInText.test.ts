import { expect, test } from 'vitest';
import { findInText, searchBlocks, searchPassages } from '../../../renderer/reading/findInText';
import { sampleSource } from '../../support/sampleLibrary';
import { numbered, paragraph } from '../../support/writeImported';

test('words are found in every kind of block that has any, in reading order', () => {
  const blocks = numbered([
    { kind: 'heading', text: 'Genius', level: 1 },
    { kind: 'page break', label: '2' },
    {
      kind: 'table',
      rows: [
        ['who', 'what'],
        ['Yeltsin', 'genius'],
      ],
      heads: 1,
    },
    paragraph('a stroke of GENIUS, of genius'),
  ]);
  expect(findInText(searchBlocks(blocks), 'genius').map(({ passage }) => passage)).toEqual([
    'b1',
    'b3',
    'b4',
    'b4',
  ]);
});

test('of a source that we hold in passages the description is looked through first', () => {
  const source = sampleSource('m', { precis: 'Passage by passage.' });
  const found = findInText(searchPassages(source), 'passage');
  expect(found.map(({ passage }) => passage)).toEqual(['precis', 'precis', 'one', 'two']);
});
