import { describe, expect, test } from 'vitest';
import { describeStructure } from '../../../domain/structure/describeStructure';
import { describeThing } from '../../../domain/structure/describeThing';
import { outline } from '../../../domain/structure/outline';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { asBlocks } from './asBlocks';

const blocks = asBlocks([
  { kind: 'heading', level: 1, text: 'What Yeltsin Heard' },
  'See Document 2 and Document 9.[1] On October 22.',
  { kind: 'heading', level: 2, text: 'Read the documents' },
  'Document 1\nSource: GARF',
  'In 1991.',
  'Source: State',
  'On 22 October 1993.',
  '[1] Talbott.',
]);
const structure = recogniseStructure(blocks);

describe('the contents of a text', () => {
  test('are its headings and its documents', () => {
    const entries = outline(blocks, structure);
    expect(entries.map(({ level, words, block }) => `${level} ${words} ${block}`)).toEqual([
      '1 What Yeltsin Heard b1',
      '2 Read the documents b3',
      '3 Document 1: In 1991. b4',
      '3 Document 2: On 22 October 1993. b6',
    ]);
    expect(entries.map(({ unit }) => unit?.number ?? null)).toEqual([null, null, 1, 2]);
  });

  test('name a heading without the marks of its footnotes', () => {
    const mark = { kind: 'footnote mark', start: 10, end: 11, label: '1' } as const;
    const text = asBlocks([
      { kind: 'heading', level: 1, text: 'Memorandum1 of Conversation', marks: [mark] },
    ]);
    const titles = outline(text, recogniseStructure(text)).map(({ words }) => words);
    expect(titles).toEqual(['Memorandum of Conversation']);
  });

  test.each([
    ['its title', ['Document 1: A letter', 'Source: GARF', 'Dear Bill,'], 'Document 1: A letter'],
    [
      'its first words, where it has none',
      ['Document 1', 'Source: GARF', 'October 22, 1993', 'Dear Bill,'],
      'Document 1: Dear Bill,',
    ],
    ['where it is kept, where it has no words', ['Document 1', 'Source: GARF'], 'Document 1: GARF'],
  ])('call a document by %s', (_, drafts, words) => {
    const others = ['Document 2', 'Source: State', 'Dear Boris,'];
    const text = asBlocks([...drafts, ...others]);
    expect(outline(text, recogniseStructure(text))[0]?.words).toBe(words);
  });
});

describe('what was recognised', () => {
  test('is told in sentences', () => {
    expect(describeStructure(structure)).toEqual([
      '2 documents: 1 numbered in the text, 1 by place.',
      '1 footnote, each with its mark.',
      '2 cross references, of which 1 names what is not here.',
    ]);
    expect(describeStructure(recogniseStructure(asBlocks(['Nothing.'])))).toEqual([]);
  });

  test('says of each thing by what sign', () => {
    const sentences = structure.things.map((thing) => describeThing(thing, structure));
    expect(sentences).toEqual([
      'A reference, to Document 2, which is numbered by its place.',
      'A reference to what is not here, as the text states.',
      'The mark of footnote 1, since mark and footnote have the same sign.',
      'The date XXXX-10-22, whose year the text does not state.',
      'Document 1, as the text states.',
      'The date 1991, as the text states.',
      'Document 2, numbered by its place; the text states 1 only.',
      'The date 1993-10-22, as the text states.',
      'Footnote 1, since mark and footnote have the same sign.',
    ]);
  });

  test('says what the reader confirmed', () => {
    const confirmed = recogniseStructure(blocks, {
      confirmed: ['unit:b6:0'],
      rejected: [],
      numbers: [],
    });
    const unit = confirmed.byId.get('unit:b6:0');
    expect(unit && describeThing(unit, confirmed)).toBe('Document 2, as you confirmed.');
  });
});
