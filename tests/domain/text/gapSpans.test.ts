import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapSpans } from '../../../domain/text/gapSpans';

function gaps(text: string): readonly string[] {
  return gapSpans(text).map(({ span, cause }) => `${text.slice(span.start, span.end)}: ${cause}`);
}

test.each([
  ['Yeltsin […] asked', '[…]: left out'],
  ['he said [...] so', '[...]: left out'],
  ['и сказал <…> ему', '<…>: left out'],
  ['и сказал (...) ему', '(...): left out'],
  ['[* * *]', '[* * *]: left out'],
  ['signed ███ ████ in Moscow', '███ ████: blacked out'],
  ['withheld (b)(1) here', '(b)(1): withheld under an exemption'],
  ['under (b) (3) (A) too', '(b) (3) (A): withheld under an exemption'],
  ['PAGE DENIED', 'PAGE DENIED: page withheld'],
  ['Pages withheld in full', 'Pages withheld in full: page withheld'],
  ['[Redacted: 2 lines] and', '[Redacted: 2 lines]: withheld'],
  ['then [5 lines redacted]', '[5 lines redacted]: withheld'],
  ['the [text not declassified] said', '[text not declassified]: withheld'],
  ['[less than 1 line not declassified]', '[less than 1 line not declassified]: withheld'],
  ['[½ line of text not yet declassified]', '[½ line of text not yet declassified]: withheld'],
  ['[dollar amount not declassified]', '[dollar amount not declassified]: withheld'],
  ['[3 words deleted]', '[3 words deleted]: withheld'],
  ['[deleted]', '[deleted]: withheld'],
  ['далее [изъято две страницы]', '[изъято две страницы]: withheld'],
  ['слово [неразборчиво] слово', '[неразборчиво]: illegible'],
  ['слово [нрзб.] слово', '[нрзб.]: illegible'],
  ['the [name illegible] said', '[name illegible]: illegible'],
  ['слово [пропуск] слово', '[пропуск]: left out'],
  ['[Пропуск в тексте]', '[Пропуск в тексте]: left out'],
  ['[omission in the original]', '[omission in the original]: left out'],
  ['[page missing]', '[page missing]: left out'],
  ['[Omitted here is discussion of Cuba.]', '[Omitted here is discussion of Cuba.]: left out'],
  [
    '[Here follows a brief exchange on Laos.]',
    '[Here follows a brief exchange on Laos.]: left out',
  ],
  [
    'This publication omits three pages. Then',
    'This publication omits three pages.: left out of this publication',
  ],
  ['[The release omits an annex.]', '[The release omits an annex.]: left out of this publication'],
  ['one <gap reason="damage"/> two', '<gap reason="damage"/>: a gap'],
  ['…', '…: left out'],
])('%s has a gap', (text, gap) => {
  expect(gaps(text)).toEqual([gap]);
});

test.each([
  'in [Russia], an opposition',
  'neo-containment….',
  'a threat … But if',
  'article (b) of section (1)',
  'the page was denied him',
  'without letting Chris finish…',
  '[Yeltsin] deleted the clause',
  '[missing his train] he walked',
  '[he deleted it]',
  'the memorandum was not declassified before 2016',
  'he [Primakov] lost a page',
  'he wrote (… and meant it)',
  '[1]',
  'x < 3 and y > 2',
])('%s has none', (text) => {
  expect(gaps(text)).toEqual([]);
});

const marksAndWords = fc
  .array(
    fc.constantFrom(
      '[…]',
      '█',
      '(b)(1)',
      '[1 line redacted]',
      '[',
      ']',
      '(…)',
      'Page denied',
      ' ',
      'слово',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('gaps stand in order, apart and within the text, and are not empty', () => {
  fc.assert(
    fc.property(marksAndWords, (text) => {
      let reached = 0;
      for (const { span } of gapSpans(text)) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.end).toBeGreaterThan(span.start);
        reached = span.end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a gap is the same whatever words stand around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('[…]', '(b)(1)', '███', '[5 lines redacted]', '[пропуск]'),
      (mark) => {
        expect(gaps(`He said ${mark} and left.`).map((gap) => gap.split(':')[0])).toEqual([mark]);
      },
    ),
  );
});
