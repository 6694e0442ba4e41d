import { goodWords, type HostileFile, hostile, read, refused } from './hostileFile';

/** Bytes that look random and are the same every time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const officeContainer = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string) => text.replace(/./g, '$&\0');

/** Texts that are empty, endless, or no texts. */
export function hostileTexts(): readonly HostileFile[] {
  return [
    ...hostileMarkdown(),
    hostile('empty.txt', '', refused('empty')),
    hostile('blank.txt', ' \r\n\t\n', refused('no-text')),
    hostile('nothing-to-see.txt', '\u200b\u2060\u00ad', refused('no-text')),
    hostile('one-letter.txt', 'x', read('x')),
    hostile('noise.txt', noise(5_000), refused('type-mismatch')),
    hostile('noise.bin', noise(5_000), refused('unsupported-type')),
    hostile('noise.pdf', noise(5_000), refused('type-mismatch', 'corrupt')),
    hostile('noise.docx', noise(5_000), refused('type-mismatch', 'corrupt')),
    hostile('nul-late.txt', `${`${goodWords}\n`.repeat(3_000)}\0`, refused('type-mismatch')),
    hostile('program.txt', latin('\x7fELF\x02\x01\x01\0\0\0'), refused('type-mismatch')),
    hostile('program.pdf', latin('MZ\x90\0\x03\0\0\0'), refused('type-mismatch')),
    hostile('program.exe', latin('MZ\x90\0\x03\0\0\0'), refused('unsupported-type')),
    hostile('picture.txt', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), refused('type-mismatch')),
    hostile('picture.png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), refused('unsupported-type')),
    hostile('letter.rtf', '{\\rtf1\\ansi Hello}', refused('unsupported-type')),
    hostile('form.pdf', '%FDF-1.2\n1 0 obj<<>>endobj', refused('type-mismatch')),
    hostile('letter.docx', '{\\rtf1\\ansi Hello}', refused('type-mismatch')),
    hostile(
      'old.doc',
      latin(`${officeContainer}${wide('WordDocument')}`),
      refused('unsupported-type'),
    ),
    hostile(
      'locked.docx',
      latin(`${officeContainer}${wide('EncryptedPackage')}`),
      refused('encrypted'),
    ),
    hostile('bell.txt', `${goodWords}\x07\x1b[2J`, read()),
    hostile('bells.txt', `${goodWords}\x01\x02\x08\x1b[31m\x07\x7f`, read()),
    hostile('overrides.txt', `\u202egnihton\u202c ${goodWords}`, read()),
    hostile('otto.txt', `OTTO von Bismarck. ${goodWords}`, read()),
    hostile('line-just-below.txt', `${'x'.repeat(19_999_000)} the end`, read('the end')),
    hostile('line-just-above.txt', 'x'.repeat(20_001_000), refused('too-large')),
    hostile('line-51-mb.txt', 'x'.repeat(51_000_000), refused('too-large')),
    hostile('paragraphs-199999.txt', `${goodWords}\n\n`.repeat(199_999), read()),
    hostile('paragraphs-200001.txt', `${goodWords}\n\n`.repeat(200_001), refused('too-complex')),
    hostile('page.pdf', `<!doctype html><p>${goodWords}`, read()),
    hostile('nested.json', '['.repeat(200_000), refused('corrupt')),
    hostile('other.json', '{"name": "other"}', refused('unsupported-type')),
    hostile(
      'polluted.json',
      '{"__proto__": {"polluted": true}, "format": 1}',
      refused('unsupported-type'),
    ),
    hostile('broken.json', '{"format": 1,', refused('corrupt')),
  ];
}

/** Markdown that a parser never ends, or that carries what it must not. */
function hostileMarkdown(): readonly HostileFile[] {
  return [
    hostile('quotations.md', `${'>'.repeat(5_000)} ${goodWords}`, refused('too-complex')),
    hostile('brackets.md', `${'['.repeat(30_000)}\n\n${goodWords}`, read()),
    hostile('stars.md', `${'*a **b '.repeat(10_000)}\n\n${goodWords}`, read()),
    hostile('emphasis.md', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}\n\n${goodWords}`, read()),
    hostile(
      'drawing.md',
      `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>\n\n${goodWords}`,
      read(),
    ),
    hostile('declared-as-xml.md', `<?xml version="1.0"?>\n\n${goodWords}`, read()),
    hostile(
      'raw.md',
      `<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n${goodWords}`,
      read(),
    ),
    hostile(
      'links.md',
      `[a](javascript:alert(1)) ![b](file:///etc/passwd)\n\n${goodWords}`,
      read(),
    ),
  ];
}
