import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../parsing/encoding/decodeText';
import { encode } from '../../hostile/encodings';

const cyrillic = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];

const samples = [
  'Москва, 22 октября 1993 года',
  'Ельцин',
  'ГЕНИАЛЬНАЯ ИДЕЯ',
  'The president said да and нет to Warsaw.',
  'Съезд объявил: НАТО не расширяется; об этом, ёлки-палки, сказал Щеглов.',
];

describe('laws', () => {
  test('what was written in UTF-8 is read as it was, whatever is declared', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\uFEFF]/.test(text)),
        fc.constantFrom(undefined, 'windows-1251', 'utf-16', 'no such encoding'),
        (text, declared) => {
          const bytes = new TextEncoder().encode(`Plain words. ${text}`);
          const { text: found, encoding, remarks } = decodeText(bytes, declared);
          expect({ found, encoding, remarks }).toEqual({
            found: `Plain words. ${text}`,
            encoding: 'utf-8',
            remarks: [],
          });
        },
      ),
    );
  });

  test('every file has a text or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ code: 'encoding' });
        }
      }),
    );
  });
});

describe.each(cyrillic)('a Russian text in %s', (encoding) => {
  test.each(samples)('is read right: %s', (sample) => {
    const bytes = encode(sample, encoding);
    const found = decodeText(bytes);
    // Words in small letters alone have the same bytes in two of the encodings, and so have words in capitals.
    expect(found.text).toBe(new TextDecoder(encoding).decode(bytes));
    expect(found.remarks).toEqual([`The text is read as ${found.encoding}, which is a guess.`]);
  });

  test('is known by its name where it has letters of both sizes', () => {
    expect(decodeText(encode(samples.at(-1) ?? '', encoding)).encoding).toBe(encoding);
  });

  test('is believed where it is declared', () => {
    const bytes = encode('Да', encoding);
    expect(decodeText(bytes, encoding)).toMatchObject({ encoding, remarks: [] });
  });
});

describe('the encoding that the reader has chosen', () => {
  const words = 'Ельцин сказал, что это гениальная идея.';

  test('counts for more than what is likely, what is declared and what the first bytes say', () => {
    const bytes = encode(words, 'windows-1251');
    const marked = new TextEncoder().encode(`\ufeff${words}`);
    expect(decodeText(bytes, 'windows-1251', 'koi8-r')).toEqual({
      text: new TextDecoder('koi8-r').decode(bytes),
      encoding: 'koi8-r',
      remarks: [],
    });
    expect(decodeText(marked, 'utf-8', 'ibm866').encoding).toBe('ibm866');
  });

  test('is no guess, even where it is the one that had been guessed', () => {
    const bytes = encode(words, 'koi8-r');
    const { encoding, remarks } = decodeText(bytes);
    expect({ encoding, remarks: remarks.length }).toEqual({ encoding: 'koi8-r', remarks: 1 });
    expect(decodeText(bytes, undefined, 'koi8-r')).toEqual({ text: words, encoding, remarks: [] });
  });

  test('is refused where the bytes make no sense in it, and a few damaged ones are said', () => {
    const bytes = encode(words.repeat(3), 'windows-1251');
    expect(() => decodeText(bytes, undefined, 'utf-8')).toThrow(
      /^The text cannot be read as All languages \(UTF-8\): \d+ of its characters make no sense/,
    );
    expect(decodeText(Uint8Array.of(0x41, 0xff), undefined, 'utf-8')).toMatchObject({
      text: 'A\ufffd',
      remarks: ['1 character could not be read as utf-8.'],
    });
  });
});

test('a page that declares a western encoding and is Russian is read as Russian', () => {
  const bytes = encode('Президент Ельцин сказал', 'windows-1251');
  expect(decodeText(bytes, 'iso-8859-1')).toMatchObject({
    encoding: 'windows-1251',
    text: 'Президент Ельцин сказал',
  });
});

test('accented letters of western languages are no Russian ones', () => {
  for (const text of ['un café au lait déjà bu', 'Größe und Übermaß', 'el niño pequeño'])
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({
      encoding: 'windows-1252',
      text,
    });
});

describe('damaged UTF-8', () => {
  const damaged = (every: number) =>
    new TextEncoder()
      .encode('Ельцин сказал. '.repeat(100))
      .map((byte, index) => (index % every === 0 ? 0xff : byte));

  test('is read where the damage is small, and the damage is counted', () => {
    const { encoding, remarks } = decodeText(damaged(900));
    expect(encoding).toBe('utf-8');
    expect(remarks).toEqual([expect.stringMatching(/^The text is damaged in 3 places/)]);
  });

  test('is refused where it is great', () => {
    expect(() => decodeText(damaged(8))).toThrow(/UTF-8 that is damaged/);
  });
});
