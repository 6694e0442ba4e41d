import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanText } from '../../../domain/text/span';
import { cutWords } from '../../../domain/text/words';

function wordsOf(text: string): string[] {
  return cutWords(text).map((word) => spanText(text, word));
}

/** What the platform's own segmenter cuts, white space left out. */
function segmenterWords(text: string): string[] {
  const segments = new Intl.Segmenter('ru', { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment).filter((segment) => /\S/u.test(segment));
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const prose = fc
  .array(
    fc.constantFrom(
      ..."abzABйЁж09 \n\t.,;:!?'’‘“”«»-–—_()%$…/".split(''),
      'e\u0301',
      'и\u0306',
      '🇷🇺',
      '👍🏽',
      '👨‍👩‍👧',
      '𝒜',
      '\r\n',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('cutWords', () => {
  it('leaves nothing but white space between its words, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, prose), (text) => {
        let end = 0;
        for (const word of cutWords(text)) {
          expect(text.slice(end, word.start)).toMatch(/^[\s\u200B]*$/u);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200B]*$/u);
      }),
    );
  });

  it('puts no white space into a word, save where a mark hangs on it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const word of wordsOf(text)) expect(word).not.toMatch(/\s/u);
      }),
    );
  });

  it('cuts English and Russian where Intl.Segmenter does', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(wordsOf(text)).toEqual(segmenterWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts a long text as it cuts its paragraphs', () => {
    fc.assert(
      fc.property(prose, prose, fc.integer({ min: 16_000, max: 40_000 }), (one, other, length) => {
        const paragraphs = [
          one,
          'long'.repeat(length / 4),
          other,
          `${one} `.repeat(length / 20),
          other,
        ];
        expect(wordsOf(paragraphs.join('\n'))).toEqual(paragraphs.flatMap(wordsOf));
      }),
      { numRuns: 20 },
    );
  });

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(word).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('takes a lone surrogate for a mark', () => {
    expect(wordsOf('a\uD83Db \uDE00')).toEqual(['a', '\uD83D', 'b', '\uDE00']);
  });

  it.each([
    ["Yeltsin's letter", ["Yeltsin's", 'letter']],
    ['the peoples’ well-known', ['the', 'peoples', '’', 'well', '-', 'known']],
    ['“This is genius,” he said.', ['“', 'This', 'is', 'genius', ',', '”', 'he', 'said', '.']],
    ['U.S. spent $1,000.50', ['U.S', '.', 'spent', '$', '1,000.50']],
    ['Кто-нибудь «да»…', ['Кто', '-', 'нибудь', '«', 'да', '»', '…']],
    ['и\u0306од [5 lines redacted]', ['и\u0306од', '[', '5', 'lines', 'redacted', ']']],
    ['中文字', ['中', '文', '字']],
    ['', []],
    [' \r\n\t\u00a0\u200b', []],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('tells words and numbers from marks', () => {
    expect(cutWords('No. 5 — да!').map((word) => word.kind)).toEqual([
      'word',
      'mark',
      'word',
      'mark',
      'word',
      'mark',
    ]);
  });
});
