import { describe, expect, test } from 'vitest';
import { hasGap, isLacuna } from '../../../domain/collation/isLacuna';

function passage(text: string, lacuna?: string) {
  return lacuna === undefined ? { id: 'p', text } : { id: 'p', text, lacuna };
}

describe('a gap in a text', () => {
  test.each([
    '[…]',
    '[...]',
    '[redacted]',
    '(b)(1)',
    '( b )( 3 )',
    'Page denied',
    '█████',
    '[неразборчиво]',
    '“[…]”',
    '3. [1 paragraph (5 lines) not declassified]',
    '(b)(1) [2 pages redacted] (b)(3)',
    'This publication omits a 7-page section on the views of the State Department.',
  ])('is all there is in %j', (text) => {
    expect(isLacuna(passage(text))).toBe(true);
  });

  test.each([
    'Yeltsin: [5 lines redacted]',
    'We should not allow […] the isolation of the USSR from the European community.',
  ])('stands inside %j, which still tells something', (text) => {
    expect(hasGap(passage(text))).toBe(true);
    expect(isLacuna(passage(text))).toBe(false);
  });

  test.each(['', 'He denied the page a tip.', 'They discussed plan (b) and plan (1).'])(
    'is not in %j',
    (text) => {
      expect(hasGap(passage(text))).toBe(false);
    },
  );

  test('is where whoever prepared the text says so', () => {
    expect(isLacuna(passage('', 'not in the extract we hold'))).toBe(true);
  });
});
