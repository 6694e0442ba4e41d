import { strToU8, zipSync } from 'fflate';
import { buildDocx, paragraph } from '../parsing/docx/buildDocx';
import { buildEpub } from '../parsing/epub/buildEpub';
import { goodWords, type HostileFile, hostile, type Outside, read, refused } from './hostileFile';

/** The signature of an entry of an archive's directory (APPNOTE 4.3.12), and where in it stands where the file begins. */
const ENTRY = 0x02014b50;
const PLACE = 42;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Archives that are something else than they seem, and such as call out or lead out. */
export function hostileArchives({ address, secretFile }: Outside): readonly HostileFile[] {
  const letter = (relationships = '') => buildDocx({ body: paragraph(goodWords), relationships });
  const book = (body = '', files: Record<string, string> = {}) =>
    buildEpub({ chapters: { 'one.xhtml': `<p>${goodWords}</p>${body}` }, files });
  const calling = ['image', 'attachedTemplate', 'oleObject', 'frame', 'hyperlink'].map(
    (type) =>
      `<Relationship Id="x${type}" Type="${office}/${type}" Target="${address}" TargetMode="External"/>`,
  );
  const slip = refused('unsafe-path');
  return [
    hostile('plain.docx', letter(), read()),
    hostile('plain.epub', book(), read()),
    hostile('word-file.txt', letter('<!-- no twin of the first -->'), read()),
    hostile('calling.docx', letter(calling.join('')), read()),
    hostile(
      'calling.epub',
      book(`<script>fetch("${address}")</script><img src="${address}" alt=""/>`),
      read(),
    ),
    hostile('archive.zip', zipSync({ 'a.txt': strToU8('a') }), refused('unsupported-type')),
    hostile('archive.docx', zipSync({ 'a.txt': strToU8('a') }), refused('type-mismatch')),
    hostile('nothing-inside.epub', zipSync({}), refused('type-mismatch', 'corrupt')),
    hostile(
      'spine-outside.epub',
      book('', { 'EPUB/book.opf': leadingOut(secretFile) }),
      refused('unsafe-path', 'no-text', 'corrupt'),
    ),
    hostile('slip.epub', book('', { '../../escaped.txt': 'x' }), slip),
    hostile('slip-root.epub', book('', { '/etc/escaped.txt': 'x' }), slip),
    hostile('slip-windows.epub', book('', { '..\\escaped.txt': 'x' }), slip),
    hostile('link.docx', linked(secretFile), slip),
    hostile('overlapping.docx', overlapping(), refused('bomb', 'corrupt')),
    hostile('swelling-to-300-mb.docx', swelling(300_000_000), refused('bomb')),
    hostile('of-10001-files.docx', zipSync(empties(10_001)), refused('bomb')),
    ...[0.1, 0.5, 0.9].map((share) => {
      const whole = book();
      return hostile(
        `cut-at-${share}.epub`,
        whole.slice(0, whole.length * share),
        refused('corrupt'),
      );
    }),
  ];
}

/** An entry that is a link, as Unix packs it. */
function linked(target: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': [strToU8(target), { os: 3, attrs: 0o120777 << 16 }],
  });
}

/** Every entry of the directory leads to the first file. */
function overlapping(): Uint8Array {
  const copy = zipSync({ 'word/document.xml': strToU8('x'.repeat(5_000)), ...empties(50) }).slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + PLACE + 4 < copy.length; at += 1)
    if (view.getUint32(at, true) === ENTRY) view.setUint32(at + PLACE, 0, true);
  return copy;
}

function swelling(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': bytes });
}

function empties(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`word/${at}.xml`, new Uint8Array()]),
  );
}

function leadingOut(path: string): string {
  return `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="a" href="../../../../../..${path}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;
}
