import { expect, test } from 'vitest';
import { gapSpans } from '../../../domain/versions/gapSpans';

function gaps(text: string): readonly string[] {
  return gapSpans(text).map(({ span, cause }) => `${text.slice(span.start, span.end)}: ${cause}`);
}

test.each([
  ['Yeltsin […] asked', '[…]: left out'],
  ['he said [...] so', '[...]: left out'],
  ['signed ███ ████ in Moscow', '███ ████: blacked out'],
  ['withheld (b)(1) here', '(b)(1): withheld under an exemption'],
  ['under (b) (3) (A) too', '(b) (3) (A): withheld under an exemption'],
  ['PAGE DENIED', 'PAGE DENIED: page withheld'],
  ['Pages withheld in full', 'Pages withheld in full: page withheld'],
  ['[Redacted: 2 lines] and', '[Redacted: 2 lines]: withheld'],
  ['слово [неразборчиво] слово', '[неразборчиво]: illegible'],
  [
    'This publication omits three pages. Then',
    'This publication omits three pages.: left out of this publication',
  ],
  ['[The release omits an annex.]', '[The release omits an annex.]: left out of this publication'],
  ['one <gap reason="damage"/> two', '<gap reason="damage"/>: a gap'],
  ['a threat … But if', '…: left out'],
])('%s has a gap', (text, gap) => {
  expect(gaps(text)).toEqual([gap]);
});

test.each([
  'in [Russia], an opposition',
  'neo-containment….',
  'article (b) of section (1)',
  'the page was denied him',
  'without letting Chris finish…',
])('%s has none', (text) => {
  expect(gaps(text)).toEqual([]);
});
