import { describe, expect, test } from 'vitest';
import { noCorrections } from '../../../domain/structure/corrections';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { KnownTitle } from '../../../domain/structure/references/titleIndex';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, type Draft, spelledAt } from './asBlocks';

/** Each reference as `words → where it leads`; "nowhere" for one without targets. */
function referencesIn(
  drafts: readonly Draft[],
  titles: readonly KnownTitle[] = [],
): readonly string[] {
  const blocks = asBlocks(drafts);
  const structure = recogniseStructure(blocks, noCorrections, titles);
  return thingsOfKind(structure, 'reference').map(({ place, targets }) => {
    const led = targets.map(({ kind, id }) => {
      const thing = structure.byId.get(id);
      return thing !== undefined && 'label' in thing ? `${kind} ${thing.label}` : `${kind} ${id}`;
    });
    return `${spelledAt(blocks, place)} → ${led.join(', ') || 'nowhere'}`;
  });
}

const documents = ['1', '2', '3', '4', '12'].flatMap((label) => [
  `Document ${label}`,
  `What it says.`,
]);

/** The references of one paragraph before five documents. */
function toDocuments(text: string): readonly string[] {
  return referencesIn([text, ...documents]);
}

describe('references to documents', () => {
  test.each([
    ['(see Document 4)', ['Document 4 → unit 4']],
    ['Documents 2 and 4', ['Documents 2 → unit 2', '4 → unit 4']],
    ['Documents 1, 2, and 3', ['Documents 1 → unit 1', '2 → unit 2', '3 → unit 3']],
    ['Documents 2–4', ['Documents 2–4 → unit 2, unit 3, unit 4']],
    ['Documents 2-4', ['Documents 2-4 → unit 2, unit 3, unit 4']],
    ['см. документ № 4', ['документ № 4 → unit 4']],
    ['документы 2 и 3', ['документы 2 → unit 2', '3 → unit 3']],
    ['On October 5, 1993, document (Document 3)', ['Document 3 → unit 3']],
  ])('“%s” is read', (text, references) => {
    expect(toDocuments(text)).toEqual(references);
  });

  test.each([
    ['what the text lacks', 'see Document 30', ['Document 30 → nowhere']],
    ['the shelf mark of another work', 'op. cit., Document 12-1', ['Document 12-1 → nowhere']],
    [
      'a shelf mark that looks like a range',
      'Documents 12-1 and 12-2',
      ['Documents 12-1 → nowhere', '12-2 → nowhere'],
    ],
    ['another work by its number', 'Document 4 of Briefing Book 613', ['Document 4 → nowhere']],
    ['another volume', 'FRUS, 1969–1976, vol. XIV, Document 3', ['Document 3 → nowhere']],
    [
      'the work in quotation marks before it',
      '“What Gorbachev Heard,” Document 3',
      ['Document 3 → nowhere'],
    ],
    ['a range with a gap', 'Documents 3–12', ['Documents 3–12 → nowhere']],
  ])('%s leads nowhere', (_, text, references) => {
    expect(toDocuments(text)).toEqual(references);
  });

  test('of one work that is not here lead nowhere one after the other', () => {
    expect(toDocuments('op. cit., Document 2 and Document 3')).toEqual([
      'Document 2 → nowhere',
      'Document 3 → nowhere',
    ]);
  });

  test('lead to a label of the text’s own', () => {
    const text = ['see Document 12-2', 'Document 12-1', 'It.', 'Document 12-2', 'It.'];
    expect(referencesIn(text)).toEqual(['Document 12-2 → unit 12-2']);
  });

  test('never lead to the document one reads, nor to one of two with the same number', () => {
    expect(referencesIn(['Document 1', 'In Document 1 it says', 'Document 2', 'It.'])).toEqual([
      'Document 1 → nowhere',
    ]);
  });
});

describe('references to footnotes', () => {
  const text = ['One.[1] Two.[2] Three, see note 2.[3]'];
  const notes = (third: string) => [
    '[1] Talbott, The Russia Hand.',
    '[2] “A Great Idea,” Cable.',
    third,
  ];

  test.each([
    ['[3] See note 1.', 'note 1 → footnote 1'],
    ['[3] Talbott, supra note 1, at 5.', 'note 1 → footnote 1'],
    ['[3] N. 2 above and n. 2 above.', 'n. 2 → footnote 2'],
    ['[3] Ibid., p. 6.', 'Ibid. → footnote 2'],
    ['[3] Там же, с. 6.', 'Там же → footnote 2'],
    ['[3] Talbott, op. cit., p. 6.', 'op. cit. → footnote 1'],
    ['[3] See “A great idea,” op. cit.', 'op. cit. → footnote 2'],
    ['[3] См. прим. 1.', 'прим. 1 → footnote 1'],
    ['[3] См. сноску 1.', 'сноску 1 → footnote 1'],
    ['[3] Goldgeier, op. cit.', 'op. cit. → nowhere'],
    ['[3] See note 9.', 'note 9 → nowhere'],
    ['[3] See note 3.', 'note 3 → nowhere'],
  ])('“%s” is read', (third, reference) => {
    expect(referencesIn([...text, ...notes(third)])).toEqual(['note 2 → footnote 2', reference]);
  });

  test.each(['[3] Smith, p. 5 n. 2.', '[3] The bank note 2 and notes 1.', '[3] Cable, p. 2.'])(
    '“%s” has none',
    (third) => {
      expect(referencesIn([...text, ...notes(third)])).toEqual(['note 2 → footnote 2']);
    },
  );

  test('stay within the numbering of their document', () => {
    const first = ['Document 1', 'One.[1]', '[1] Of the first.'];
    const second = ['Document 2', 'Two,[1] see note 1.', '[1] Of the second.'];
    const blocks = asBlocks([...first, ...second]);
    const structure = recogniseStructure(blocks);
    const [reference] = thingsOfKind(structure, 'reference');
    expect(structure.byId.get(reference?.targets[0]?.id ?? '')?.place.block).toBe('b6');
  });
});

describe('references to pages', () => {
  test('are read where they say that the page is here', () => {
    expect(
      referencesIn(['[p. 12] One.', 'see p. 12 above', 'see Talbott, p. 12, and p. 13 below']),
    ).toEqual(['p. 12 → page number 12', 'p. 13 → nowhere']);
  });
});

describe('titles of the library’s other sources', () => {
  const title =
    'Promises Made, Promises Broken? What Yeltsin Was Told About NATO in 1993 and Why It Matters';
  const titles = [
    { source: 'goldgeier', title },
    { source: 'book', title: 'NATO Expansion: What Yeltsin Heard' },
  ];

  test.each([
    [
      'exactly',
      'in “Promises Made, Promises Broken? What Yeltsin Was Told About NATO in 1993 and Why It Matters,”',
    ],
    [
      'with a slip',
      'in “Promised Made, Promised Broken?  What Yeltsin was told about NATO in 1993 and Why It Matters,”',
    ],
    ['without its second part', 'in “Promises Made, Promises Broken,”'],
  ])('are found, cited %s', (_, text) => {
    expect(referencesIn([text], titles).map((reference) => reference.split(' → ')[1])).toEqual([
      'source goldgeier',
    ]);
  });

  test('are found in italics', () => {
    const text = 'In Promises Made, Promises Broken he says';
    const mark = { kind: 'emphasis' as const, start: 3, end: 32 };
    expect(referencesIn([{ kind: 'paragraph', text, marks: [mark] }], titles)).toHaveLength(1);
  });

  test.each([
    'in “NATO Expansion: What Gorbachev Heard,”',
    'in “Promises Made, Promises Kept,”',
    'in “NATO Expansion”',
    'in “Promises Made, Promises Broken? What Yeltsin Was Told About NATO in 1994 and Why It Matters,”',
  ])('“%s” cites another work', (text) => {
    expect(referencesIn([text], titles)).toEqual([]);
  });

  test('that two sources share name neither', () => {
    const both = [...titles, { source: 'reprint', title }];
    expect(referencesIn([`in “${title}”`], both)).toEqual([]);
  });
});
