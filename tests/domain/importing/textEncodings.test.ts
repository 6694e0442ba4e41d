import { describe, expect, test } from 'vitest';
import {
  encodingsByScript,
  isTextEncoding,
  nameEncoding,
  textEncodings,
} from '../../../domain/importing/textEncodings';

/** Browsers have it, Node does not. */
const onlyInBrowsers = 'iso-8859-16';

describe.each(textEncodings.filter((encoding) => encoding !== onlyInBrowsers))('%s', (encoding) => {
  test('is an encoding by the name that it has for itself', () => {
    expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });

  test('has a name in which readers and programs find it', () => {
    const program = nameEncoding(encoding).replace(/^.*\(|\)$/g, '');
    expect(program.toLowerCase().replace(/^iso /, 'iso-')).toBe(encoding);
  });
});

test('every encoding is offered once, and no two by the same name', () => {
  const offered = encodingsByScript.flatMap(({ encodings }) => encodings);
  expect(offered).toEqual(textEncodings);
  expect(new Set(textEncodings.map(nameEncoding)).size).toBe(textEncodings.length);
});

test('what is no encoding has no place among them', () => {
  for (const name of ['', 'KOI8-R', '../../koi8-r', 'constructor', null, undefined])
    expect(isTextEncoding(name)).toBe(false);
});
