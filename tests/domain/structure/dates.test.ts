import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../../domain/library/isEdtf';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, spelledAt } from './asBlocks';

/** Each date as `spelled = EDTF`, with "guessed" where its year is. */
function datesIn(...paragraphs: readonly string[]): readonly string[] {
  const blocks = asBlocks(paragraphs);
  return thingsOfKind(recogniseStructure(blocks), 'date').map((date) => {
    const guessed = date.certainty === 'inferred' ? ' guessed' : '';
    return `${spelledAt(blocks, date.place)} = ${date.edtf}${guessed}`;
  });
}

describe('dates of a text', () => {
  test.each([
    ['on October 22, 1993, in Moscow', 'October 22, 1993 = 1993-10-22'],
    ['on 22 October 1993', '22 October 1993 = 1993-10-22'],
    ['on the 22nd of October 1993', '22nd of October 1993 = 1993-10-22'],
    ['Date/Case ID: 07 JUL 2004 199904515', '07 JUL 2004 = 2004-07-07'],
    ['February 29, 2000', 'February 29, 2000 = 2000-02-29'],
    ['22 OCT 93', '22 OCT 93 = 1993-10-22'],
    ['O 221530Z OCT 93', '221530Z OCT 93 = 1993-10-22'],
    ['in October 1993', 'October 1993 = 1993-10'],
    ['the talks of October 21-23, 1993', 'October 21-23, 1993 = 1993-10-21/1993-10-23'],
    ['early December 1994', 'early December 1994 = 1994-12?'],
    ['by the end of 1990', 'by the end of 1990 = 1990?'],
    ['mid-1994', 'mid-1994 = 1994?'],
    ['circa 1993', 'circa 1993 = 1993~'],
    ['in the fall of 1994', 'fall of 1994 = 1994-23'],
    ['in the 1990s', '1990s = 199X'],
    ['in 1990-1991', '1990-1991 = 1990/1991'],
    ['from 2011-17', '2011-17 = 2011/2017'],
    ['1993-10-22', '1993-10-22 = 1993-10-22'],
    ['10/22/93', '10/22/93 = 1993-10-22'],
    ['22/10/93', '22/10/93 = 1993-10-22'],
    ['22 октября 1993 г.', '22 октября 1993 г. = 1993-10-22'],
    ['22.10.1993', '22.10.1993 = 1993-10-22'],
    ['в начале октября 1993 года', 'в начале октября 1993 года = 1993-10?'],
    ['около 1993 г.', 'около 1993 г. = 1993~'],
    ['летом 1991 г.', 'летом 1991 г. = 1991-22'],
    ['в мае 1995 года', 'мае 1995 года = 1995-05'],
    ['в 1990-е годы', '1990-е годы = 199X'],
  ])('“%s” is read', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  test.each([
    'they may 5 times out of 10 march away',
    'resolution 1973 and page 1812',
    'Fond 1993, Opis 2',
    'some 2000 troops and $1990',
    'case 200001030',
    'see Document 1993 and документ № 1993',
    'February 30, 1993',
    'February 29, 1900',
    'he may decide in the march to Moscow',
    'документы 1234567',
  ])('“%s” has none', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a date without its year', () => {
  test('takes it from the head of its document and is marked as guessed', () => {
    const dates = datesIn('DATE: March 6, 1995', 'They met on February 25.');
    expect(dates[1]).toBe('February 25 = 1995?-02-25 guessed');
  });

  test('takes that of the same day before any nearer year', () => {
    const dates = datesIn(
      'the letter of September 15, 1993',
      'Russia in 2005. The September 15 letter',
    );
    expect(dates[2]).toBe('September 15 = 1993?-09-15 guessed');
  });

  test('takes that of the date to which it is joined', () => {
    expect(datesIn('New York, 1995; September/October 2014')[1]).toBe(
      'September = 2014?-09 guessed',
    );
  });

  test('takes none from where the document is kept', () => {
    const dates = datesIn(
      'Source: State. Date/Case ID: 07 JUL 2004 1999045',
      'On December 5 he spoke.',
    );
    expect(dates[1]).toBe('December 5 = XXXX-12-05 guessed');
  });

  test('takes none from another document', () => {
    const dates = datesIn('Document 1', 'In March 1993.', 'Document 2', 'On August 25.');
    expect(dates[1]).toBe('August 25 = XXXX-08-25 guessed');
  });
});

const word = fc.constantFrom(
  ...['early', 'late', 'circa', 'около', 'в начале', 'on', 'summer of', '22', '31', '30', '29'],
  ...['October', 'FEB', 'May', 'октября', 'мая', 'Sept.', '1993', '93', '2000', '1900', '-', '–'],
  ...['1990s', '1990-91', '22.10.1993', '10/22/93', '2/30/1993', '1993-02-29', ',', 'and', 'of'],
);

test('every date is one of the Extended Date/Time Format', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const blocks = asBlocks([words.join(' ')]);
      const dates = thingsOfKind(recogniseStructure(blocks), 'date');
      expect(dates.filter(({ edtf }) => !isEdtf(edtf))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
