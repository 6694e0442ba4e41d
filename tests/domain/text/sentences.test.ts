import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSentences } from '../../../domain/text/sentences';
import { spanText } from '../../../domain/text/span';

function sentences(text: string): string[] {
  return cutSentences(text).map((sentence) => spanText(text, sentence));
}

test('only white space lies between sentences, and none at their ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const sentence of cutSentences(text)) {
        expect(text.slice(end, sentence.start).trim()).toBe('');
        const cut = spanText(text, sentence);
        expect(cut).toBe(cut.trim());
        expect(cut).not.toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('abbreviations and initials end no sentence', () => {
  expect(sentences('The U.S. Secretary met Mr. Talbott. See No. 8 by J. Collins.')).toEqual([
    'The U.S. Secretary met Mr. Talbott.',
    'See No. 8 by J. Collins.',
  ]);
});

test('Russian is cut as English is', () => {
  expect(sentences('Ельцин согласился. «Это гениально!» — сказал он.')).toHaveLength(2);
});
