import { describe, expect, test } from 'vitest';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { gapSpans } from '../../../domain/text/gapSpans';
import { asBlocks, type Draft, spelledAt } from './asBlocks';

function pagesIn(...drafts: readonly Draft[]): readonly string[] {
  const pages = thingsOfKind(recogniseStructure(asBlocks(drafts)), 'page number');
  return pages.map(({ label, certainty }) => `${label} ${certainty}`);
}

describe('page numbers', () => {
  test.each([
    ['the words [p. 12] go on', '12'],
    ['слова [стр. 12] дальше', '12'],
    ['Page 3 of 7', '3'],
    ['Стр. 3', '3'],
  ])('are stated in “%s”', (text, label) => {
    expect(pagesIn(text)).toEqual([`${label} stated`]);
  });

  test('are stated by the file', () => {
    const page = { kind: 'page' as const, start: 2, end: 2, label: 'xii' };
    const drafts: Draft[] = [
      { kind: 'page break', label: '7' },
      { kind: 'paragraph', text: 'It is', marks: [page] },
    ];
    expect(pagesIn(...drafts)).toEqual(['7 stated', 'xii stated']);
  });

  test('are inferred from figures alone on their lines that count', () => {
    expect(pagesIn('One', '- 12 -', 'Two', '13', 'Three', '40')).toEqual([
      '12 inferred',
      '13 inferred',
    ]);
  });

  test('are not made of one figure, nor of years', () => {
    expect(pagesIn('One', '12', 'Two')).toEqual([]);
    expect(pagesIn('1993', 'One', '1994', 'Two')).toEqual([]);
  });
});

describe('gaps', () => {
  test.each([
    'He said […] no',
    'He said [3 lines not declassified] no',
    'He said (b)(1) no',
    'PAGE DENIED',
    'Pages withheld in full',
    '██████ said',
    '...',
    '…',
    'He said [неразборчиво] нет',
    'he ( … ) said',
    '[names deleted] said',
    '<gap reason="x"/>',
    'This release omits two pages.',
    'The word [1] and [12] is none [sic]',
  ])('of “%s” are all those that a search of the whole text finds', (text) => {
    const blocks = asBlocks([text]);
    const gaps = thingsOfKind(recogniseStructure(blocks), 'gap');
    const spans = gapSpans(text).map(({ span }) => text.slice(span.start, span.end));
    expect(gaps.map(({ place }) => spelledAt(blocks, place))).toEqual(spans);
  });

  test('that the file marks are told with their cause, once', () => {
    const mark = { kind: 'redaction' as const, start: 8, end: 11, cause: 'national security' };
    const blocks = asBlocks([
      { kind: 'paragraph', text: 'He said […] no', marks: [mark] },
      { kind: 'redaction', cause: 'a page' },
    ]);
    const gaps = thingsOfKind(recogniseStructure(blocks), 'gap');
    expect(gaps.map(({ cause }) => cause)).toEqual(['national security', 'a page']);
  });
});
