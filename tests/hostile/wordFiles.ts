import { zipSync } from 'fflate';
import { buildDocx, paragraph } from '../parsing/docx/buildDocx';
import type { HostileFile } from './hostileFile';

const body = paragraph('Plain words.');
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A record of an archive's directory begins so, and the end of the archive. */
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** Word files that reach out of themselves, swell when unpacked, or are not the archives they seem. */
export function hostileWordFiles(secret: string): readonly HostileFile[] {
  const plain = buildDocx({ body });
  const document = (text: string) => buildDocx({ body, parts: { 'word/document.xml': text } });
  return [
    {
      name: 'entity.docx',
      bytes: document(
        `<!DOCTYPE d [<!ENTITY x SYSTEM "${secret}">]><w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      ends: ['unsafe-xml'],
    },
    {
      name: 'template-elsewhere.docx',
      bytes: buildDocx({
        body,
        relationships: `<Relationship Id="t" Type="${OFFICE}/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/><Relationship Id="i" Type="${OFFICE}/image" Target="file://${secret}" TargetMode="External"/>`,
      }),
      ends: ['in'],
    },
    {
      name: 'nested-deep.docx',
      bytes: buildDocx({
        body: `${'<w:tbl><w:tr><w:tc>'.repeat(100)}${body}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`,
      }),
      ends: ['too-complex'],
    },
    {
      name: 'not-well-formed.docx',
      bytes: document(`<w:document xmlns:w="${WORD}"><w:body>`),
      ends: ['corrupt'],
    },
    { name: 'without-words.docx', bytes: buildDocx({ body: '<w:p/>' }), ends: ['no-text'] },
    {
      name: 'macros.docx',
      bytes: buildDocx({ body, parts: { 'word/vbaProject.bin': 'Sub AutoOpen()' } }),
      ends: ['in'],
    },
    {
      name: 'endless-words.docx',
      bytes: buildDocx({ body: paragraph('x'.repeat(20_001_000)) }),
      ends: ['too-large'],
    },
    { name: 'bomb-in-the-text.docx', bytes: document(' '.repeat(65 * 2 ** 20)), ends: ['bomb'] },
    {
      name: 'bomb-that-lies.docx',
      bytes: forge(document(' '.repeat(2 ** 22)), DIRECTORY, 24, 4_096, 5),
      ends: ['bomb'],
    },
    { name: 'bomb-of-many.docx', bytes: forge(plain, END, 10, 10_001), ends: ['bomb', 'corrupt'] },
    { name: 'checksum-wrong.docx', bytes: forge(plain, DIRECTORY, 16, 1, 5), ends: ['corrupt'] },
    { name: 'locked.docx', bytes: forge(plain, DIRECTORY, 8, 1), ends: ['encrypted'] },
    {
      name: 'name-leads-out.docx',
      bytes: buildDocx({ body, parts: { '../../evil.xml': 'x' } }),
      ends: ['unsafe-path'],
    },
    {
      name: 'name-of-a-drive.docx',
      bytes: buildDocx({ body, parts: { 'C:/evil.xml': 'x' } }),
      ends: ['unsafe-path'],
    },
    {
      name: 'name-twice.docx',
      bytes: twice(buildDocx({ body, parts: { 'word/stylez.xml': 'x' } })),
      ends: ['corrupt'],
    },
    { name: 'cut-off.docx', bytes: plain.slice(0, -100), ends: ['corrupt'] },
    {
      name: 'archive-within.docx',
      bytes: buildDocx({
        body,
        parts: {
          'word/embeddings/a.zip': Buffer.from(zipSync({ a: new Uint8Array(9) })).toString(
            'latin1',
          ),
        },
      }),
      ends: ['in'],
    },
  ];
}

/** A copy in which a field of one record says something else. */
function forge(
  bytes: Uint8Array,
  record: number,
  field: number,
  value: number,
  nth = 0,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const places = [...copy.keys()].filter(
    (at) => at + 4 <= copy.length && view.getUint32(at, true) === record,
  );
  const at = (places[nth] ?? 0) + field;
  if (field === 8 || field === 10) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

/** Two entries whose names differ in one letter get one name. */
function twice(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('stylez', 'styles'), 'latin1'),
  );
}
