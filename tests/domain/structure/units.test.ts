import { describe, expect, test } from 'vitest';
import { applyCorrection } from '../../../domain/structure/applyCorrection';
import { type Corrections, noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, type Draft, spelledAt } from './asBlocks';

/** Each document as `label sign first–last`. */
function unitsIn(
  drafts: readonly Draft[],
  corrections: Corrections = noCorrections,
): readonly string[] {
  const structure = recogniseStructure(asBlocks(drafts), corrections);
  return thingsOfKind(structure, 'unit').map(({ label, certainty, first, last }) => {
    return `${label} ${certainty} ${first}–${last}`;
  });
}

const briefingBook = [
  'The letter (Document 2) was highlighted.[1]',
  'Read the documents',
  'Document 1\nSource: GARF, Fond 10026, Opis 1',
  'A memorandum.',
  'Thumbnail of the ocument\nSource: U.S. Department of State. Date/Case ID: 07 JUL 2004 199904515',
  'A letter.',
  'Thumbnail of the ocument',
  'Source: U.S. Department of State. Case No. M-2006-01499',
  'A cable.',
  '[1] By a staff expert.',
  'Subscribe to our letter',
];

describe('documents within a text', () => {
  test('are numbered by their place where their headings were lost', () => {
    expect(unitsIn(briefingBook)).toEqual([
      '1 stated b3–b4',
      '2 inferred b5–b6',
      '3 inferred b7–b9',
    ]);
  });

  test('say where they are kept, and under which case', () => {
    const blocks = asBlocks(briefingBook);
    const units = thingsOfKind(recogniseStructure(blocks), 'unit');
    const spell = (place: (typeof units)[number]['source']) => place && spelledAt(blocks, place);
    expect(units.map(({ source }) => spell(source))[0]).toBe('GARF, Fond 10026, Opis 1');
    expect(units.map(({ caseId }) => spell(caseId))).toEqual([null, '199904515', 'M-2006-01499']);
  });

  test('have the title and the date that stand between heading and source', () => {
    const blocks = asBlocks([
      'Document 07',
      'Memcon with Yeltsin',
      'Oct 22, 1993',
      'Source: GARF',
      'It.',
    ]);
    const [unit] = thingsOfKind(recogniseStructure(blocks), 'unit');
    expect(unit?.title && spelledAt(blocks, unit.title)).toBe('Memcon with Yeltsin');
    expect(unit?.date && spelledAt(blocks, unit.date)).toBe('Oct 22, 1993');
    expect(unit?.number).toBe(7);
  });

  test('are found by headings of other kinds', () => {
    const heading = (text: string): Draft => ({ kind: 'heading', level: 2, text });
    expect(unitsIn(['Документ № 5', 'Запись.', 'Документ № 6', 'Письмо.'])).toHaveLength(2);
    expect(
      unitsIn([
        heading('12. Memorandum of Conversation'),
        'It.',
        heading('13. Telegram From'),
        'x',
      ]),
    ).toEqual(['12 stated b1–b2', '13 stated b3–b4']);
    expect(unitsIn(['12. Memorandum of Conversation', 'A list.'])).toEqual([]);
    const sections = ['1. Introduction', '2. Method', '3. Report of results'].map(heading);
    expect(unitsIn(sections)).toEqual([]);
  });

  test('have their source in a footnote, as in Foreign Relations', () => {
    const heading: Draft = { kind: 'heading', level: 2, text: '12. Memorandum of Conversation' };
    const note: Draft = { kind: 'footnote', label: '1', text: 'Source: National Archives, RG 59.' };
    const blocks = asBlocks([heading, note, 'It.', note, 'Document 13', 'It.']);
    const units = thingsOfKind(recogniseStructure(blocks), 'unit');
    expect(units.map(({ label }) => label)).toEqual(['12', '13']);
    expect(units[0]?.source && spelledAt(blocks, units[0].source)).toBe(
      'National Archives, RG 59.',
    );
  });

  test('are not made of a list of contents, nor of the credit of a picture', () => {
    const contents = ['Document 1: A letter', 'Document 2: A cable'];
    expect(unitsIn([...contents, 'Document 1', 'Dear Bill', 'Document 2', 'FM MOSCOW'])).toEqual([
      '1 stated b3–b4',
      '2 stated b5–b6',
    ]);
    expect(unitsIn(['Growth', 'Source: World Bank', 'Trade', 'Source: World Bank'])).toEqual([]);
  });

  test('are one to a block', () => {
    expect(unitsIn(['Document 1\nIt.\nDocument 2\nIt.', 'It.'])).toEqual(['1 stated b1–b2']);
  });

  test('count on from a number that is stated', () => {
    const text = ['Document 4\nSource: A', 'Source: B', 'Document 9\nSource: C', 'Source: D'];
    expect(unitsIn(text).map((unit) => unit.split(' ')[0])).toEqual(['4', '5', '9', '10']);
  });
});

describe('a numbering', () => {
  const text = [
    'Document 1\nSource: A',
    'Source: B',
    'Source: C',
    'Document 9\nSource: D',
    'Source: E',
  ];
  const corrected = applyCorrection(noCorrections, { kind: 'renumber', block: 'b2', number: 5 });

  test('is corrected from one document on, up to the next that states its own', () => {
    expect(unitsIn(text, corrected).map((unit) => unit.split(' ')[0])).toEqual([
      '1',
      '5',
      '6',
      '9',
      '10',
    ]);
  });

  test('may be corrected against what the text states', () => {
    const other = applyCorrection(noCorrections, { kind: 'renumber', block: 'b1', number: 3 });
    expect(unitsIn(text, other)[0]).toBe('3 inferred b1–b1');
  });

  test('is the reader’s own word', () => {
    const units = thingsOfKind(recogniseStructure(asBlocks(text), corrected), 'unit');
    expect(units.map(({ isConfirmed }) => isConfirmed)).toEqual([false, true, false, false, false]);
  });
});
