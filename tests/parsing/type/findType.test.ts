import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../../parsing/Refused';
import { findType } from '../../../parsing/type/findType';
import { buildDocx, paragraph } from '../docx/buildDocx';
import { buildEpub } from '../epub/buildEpub';

function typeOf(content: string | Uint8Array, name = 'file'): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    return findType(bytes, name);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

describe('the content says what a file is, whatever its name', () => {
  const names = ['file', 'a.txt', 'a.html', 'a.pdf', 'a.docx', 'a.xml', 'a.json'];
  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['docx', buildDocx({ body: paragraph('x') })],
    ['epub', buildEpub({ chapters: { 'a.xhtml': '' } })],
    ['tei', '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"/>'],
    ['tei', '\uFEFF<!-- x --><t:teiCorpus xmlns:t="http://www.tei-c.org/ns/1.0"/>'],
    ['html', '<!DOCTYPE html><p>x'],
    ['html', '<!-- saved --><HTML><body>x'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b"><html>'],
    ['mhtml', 'From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\nx'],
  ])('%s', (type, content) => {
    for (const name of names) expect(typeOf(content, name), name).toBe(type);
  });
});

describe('the name decides where the content leaves a choice', () => {
  test.each([
    ['text', 'a.txt'],
    ['text', 'a.unknown'],
    ['markdown', 'a.MD'],
    ['html', 'a.htm'],
    ['synoptic', 'a.json'],
  ])('%s: %s', (type, name) => expect(typeOf('Plain words.', name)).toBe(type));

  test.each([
    ['html', '<svg xmlns="http://www.w3.org/2000/svg"></svg><p>x', 'a.html'],
    ['html', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'a.htm'],
    ['markdown', '<svg xmlns="http://www.w3.org/2000/svg"/>\n\n# x', 'a.md'],
    ['markdown', '<?xml version="1.0"?>\n\nx', 'a.md'],
    ['pdf', `${' '.repeat(9_000)}%PDF-1.7\n`, 'a.pdf'],
    ['text', 'Bells\x07 and an escape\x1b[31m in a short text.', 'a.txt'],
    ['mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\nx', 'a.mht'],
  ])('%s, whatever it begins with: %j', (type, content, name) =>
    expect(typeOf(content, name)).toBe(type),
  );

  test('a text may begin with the letters of a program or a font', () => {
    for (const text of ['MZ is short for Mark Zbikowski.', 'OTTO von Bismarck', 'BM, II, GIF8'])
      expect(typeOf(text, 'a.txt')).toBe('text');
  });
});

describe('what is not read is said to be what it is', () => {
  test.each([
    ['empty', ''],
    ['encoding', new Uint8Array([...'UTF-32'].flatMap((sign) => [0, 0, 0, sign.charCodeAt(0)]))],
    ['encoding', new Uint8Array([...'UTF-32'].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))],
    ['unsupported-type', '\x7fELF\0\0'],
    ['unsupported-type', '{\\rtf1 x}'],
    ['unsupported-type', '<?xml version="1.0"?><svg/>'],
    ['unsupported-type', zipSync({ a: strToU8('x') })],
    ['unsafe-xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ])('%s', (code, content) => expect(typeOf(content)).toBe(code));

  test('under a name that promises something else it is a mismatch', () => {
    expect(typeOf('\x7fELF\0\0', 'a.txt')).toBe('type-mismatch');
    expect(typeOf(zipSync({ a: strToU8('x') }), 'a.docx')).toBe('type-mismatch');
  });
});
