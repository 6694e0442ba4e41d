import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSource } from '../../../domain/library/newSource';
import { readHead } from '../../../domain/library/readHead';
import { sampleDocument, sampleOrigin } from '../../support/sampleDocument';
import { numbered, paragraph } from '../../support/writeImported';

function headOf(...lines: readonly string[]) {
  return readHead(numbered(lines.map(paragraph)));
}

const memcon = [
  'THE WHITE HOUSE',
  'MEMORANDUM OF CONVERSATION',
  'SUBJECT: The Secretary’s meeting with President Yeltsin',
  'DATE: October 22, 1993',
  'PLACE: Zavidovo',
  'PARTICIPANTS: President Yeltsin; Secretary Christopher',
  'The Secretary said that there would be partnership for all.',
];

test('a record is what its head says', () => {
  expect(headOf(...memcon)).toMatchObject({
    kind: 'memcon',
    subject: 'The Secretary’s meeting with President Yeltsin',
    date: '1993-10-22',
    place: 'Zavidovo',
  });
});

test('a Russian record too', () => {
  const head = headOf(
    'ЗАПИСЬ БЕСЕДЫ',
    'Дата: 22 октября 1993 г.',
    'Место: Завидово',
    'Участники: Б.Н. Ельцин, У. Кристофер',
  );
  expect(head).toMatchObject({ kind: 'memcon', date: '1993-10-22', place: 'Завидово' });
});

test('a publication is of the day and by the people that it names', () => {
  const head = headOf(
    'NATO Expansion: What Yeltsin Heard',
    'Published: Mar 16, 2018',
    'Briefing Book #621',
    'Compiled and edited by Svetlana Savranskaya and Tom Blanton',
  );
  expect(head).toMatchObject({
    kind: 'briefing book',
    date: '2018-03-16',
    authors: ['Svetlana Savranskaya', 'Tom Blanton'],
  });
});

test.each([
  ['By the end of the year Yeltsin had changed his mind.'],
  ['By train to Moscow, then by car'],
  ['He came on October 22, 1993.'],
  ['Published: in Moscow'],
])('a sentence is no byline and no date: %s', (line) => {
  expect(headOf('A title', line, line)).toMatchObject({ authors: [], date: '', kind: null });
});

test('words of any kind are read to the end, and nothing is said that they do not say', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      const { subject, place, caseId, authors } = headOf(...lines);
      for (const said of [subject, place, caseId, ...authors]) {
        expect(lines.join('\n')).toContain(said);
      }
    }),
  );
});

describe('a source that is brought in', () => {
  const nothingTaken = { ids: new Set<string>(), sigla: new Set<string>() };
  const asMemcon = { title: 'MEMORANDUM OF CONVERSATION', date: '', authors: [] };
  const blocks = [...numbered(memcon.map(paragraph))];

  test('has what its head says, and says where it has that from', () => {
    const source = newSource(
      sampleDocument({ ...asMemcon, blocks }),
      sampleOrigin(1),
      nothingTaken,
    );
    expect(source).toMatchObject({
      kind: 'memcon',
      title: 'The Secretary’s meeting with President Yeltsin',
      date: '1993-10-22',
      place: 'Zavidovo',
    });
    expect(source.imported?.remarks).toEqual([
      'Its first lines say: memcon; 22 October 1993; Zavidovo. What is wrong can be changed in its details.',
    ]);
  });

  test('keeps what its file says, whatever its words do', () => {
    const said = { title: 'A letter', date: '1994', authors: ['Boris Yeltsin'] };
    const source = newSource(sampleDocument({ ...said, blocks }), sampleOrigin(1), nothingTaken);
    expect(source).toMatchObject({ title: 'A letter', date: '1994', authors: ['Boris Yeltsin'] });
  });

  test('that is a volume of many has no head of its own', () => {
    const volume = sampleDocument({ ...asMemcon, type: 'tei', blocks });
    expect(newSource(volume, sampleOrigin(1), nothingTaken)).toMatchObject({
      kind: 'volume',
      date: '',
    });
  });
});

const briefingBook = new URL(
  '../../../../shared/sources/000_2a008f7c0a63de4f.txt',
  import.meta.url,
);

test.skipIf(!existsSync(briefingBook))('the founding briefing book says when and by whom', () => {
  const lines = readFileSync(briefingBook, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(headOf(...lines)).toMatchObject({
    kind: 'briefing book',
    date: '2018-03-16',
    authors: ['Svetlana Savranskaya', 'Tom Blanton'],
  });
});
