import { type HostileFile, hostile, read, refused } from './hostileFile';

const russian =
  'Президент Ельцин сказал, что «Партнёрство ради мира» — гениальная идея. Съезд объявил: НАТО не расширяется.';

/** The bytes of a text in an encoding that has a letter a byte, by trying which byte is read as which letter. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0x3f);
}

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
}

function damaged(text: string, every: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return bytes.map((byte, index) => (index % every === every - 1 ? 0xff : byte));
}

/** Texts in encodings old, odd and broken. What is read in spite of them must be read right. */
export function hostileEncodings(): readonly HostileFile[] {
  const long = `${russian}\n`.repeat(50);
  const inEncoding = (encoding: string) => {
    const readable = new TextDecoder(encoding).decode(encode(russian, encoding));
    return hostile(`${encoding}.txt`, encode(russian, encoding), { ...read(readable), encoding });
  };
  const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${russian}</p></body></html>`;
  const declaredAsKoi8 = page.replace('iso-8859-1', 'koi8-r');
  return [
    ...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].map(inEncoding),
    hostile('utf-8-mark.txt', `\ufeff${russian}`, { ...read(russian), encoding: 'utf-8' }),
    hostile('utf-16le-mark.txt', utf16(russian, 'little', true), {
      ...read(russian),
      encoding: 'utf-16le',
    }),
    hostile('utf-16be-mark.txt', utf16(russian, 'big', true), {
      ...read(russian),
      encoding: 'utf-16be',
    }),
    hostile('utf-16le.txt', utf16(russian, 'little', false), {
      ...read(russian),
      encoding: 'utf-16le',
    }),
    hostile('utf-16be.txt', utf16(russian, 'big', false), {
      ...read(russian),
      encoding: 'utf-16be',
    }),
    hostile('wrong-charset.html', encode(page, 'windows-1251'), {
      ...read('гениальная идея'),
      encoding: 'windows-1251',
    }),
    hostile('damaged-little.txt', damaged(long, 1_501), { ...read('Ельцин'), encoding: 'utf-8' }),
    hostile('damaged-much.txt', damaged(long, 7), refused('encoding')),
    hostile(
      'cut-letter.txt',
      new TextEncoder().encode(russian).subarray(0, 101),
      read('Президент'),
    ),
    hostile('other-charset.html', encode(declaredAsKoi8, 'windows-1251'), {
      ...read('гениальная идея'),
      encoding: 'windows-1251',
    }),
    hostile(
      'utf-32be.txt',
      new Uint8Array([...russian].flatMap((sign) => [0, 0, ...utf16(sign, 'big', false)])),
      refused('encoding'),
    ),
    hostile('utf-32.txt', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), refused('encoding')),
  ];
}
