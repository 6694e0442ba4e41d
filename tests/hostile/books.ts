import { buildEpub } from '../parsing/epub/buildEpub';
import type { HostileFile } from './hostileFile';

const chapters = { 'one.xhtml': '<h1>One</h1><p>Plain words.</p>' };
const container = (path: string) =>
  `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}"/></rootfiles></container>`;
const encryption = (method: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${method}"/><CipherData><CipherReference URI="EPUB/one.xhtml"/></CipherData></EncryptedData></encryption>`;
const page = (words: string, doctype = '') =>
  `${doctype}<html xmlns="http://www.w3.org/1999/xhtml"><body>${words}</body></html>`;

/** Books that are locked, reach out of themselves, or are in pieces. */
export function hostileBooks(secret: string): readonly HostileFile[] {
  const book = (
    name: string,
    files: Readonly<Record<string, string>>,
    ...ends: HostileFile['ends']
  ) => ({
    name,
    bytes: buildEpub({ chapters, files }),
    ends,
  });
  return [
    book(
      'locked.epub',
      { 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc') },
      'drm',
    ),
    book(
      'typefaces-only.epub',
      { 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding') },
      'in',
    ),
    book(
      'package-outside.epub',
      { 'META-INF/container.xml': container(`../../../..${secret}`) },
      'corrupt',
    ),
    book(
      'package-on-the-web.epub',
      { 'META-INF/container.xml': container('http://127.0.0.1:9/book.opf') },
      'corrupt',
    ),
    book(
      'package-not-there.epub',
      { 'META-INF/container.xml': container('EPUB/other.opf') },
      'corrupt',
    ),
    book('package-damaged.epub', { 'EPUB/book.opf': '<package><metadata>' }, 'corrupt'),
    book(
      'entity-in-a-chapter.epub',
      { 'EPUB/one.xhtml': page('<p>&x;</p>', `<!DOCTYPE html [<!ENTITY x SYSTEM "${secret}">]>`) },
      'unsafe-xml',
    ),
    book('chapter-damaged.epub', { 'EPUB/one.xhtml': page('<p>Words <b>that are open') }, 'in'),
    book(
      'scripts.epub',
      {
        'EPUB/one.xhtml': page(
          '<p onclick="fetch(1)">Words</p><script src="http://127.0.0.1:9/x.js"/><img src="http://127.0.0.1:9/x.png" onerror="fetch(1)"/>',
        ),
      },
      'in',
    ),
    {
      name: 'without-words.epub',
      bytes: buildEpub({ chapters: { 'one.xhtml': '<img src="x.png"/>' } }),
      ends: ['no-text'],
    },
    {
      name: 'chapter-nested-deep.epub',
      bytes: buildEpub({
        chapters: { 'one.xhtml': `${'<div>'.repeat(600)}x${'</div>'.repeat(600)}` },
      }),
      ends: ['too-complex'],
    },
  ];
}
