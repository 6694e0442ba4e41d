import { deflateSync } from 'node:zlib';
import { buildPdf, type PdfFile } from '../parsing/pdf/buildPdf';
import {
  eitherWay,
  goodWords,
  type HostileFile,
  hostile,
  type Outside,
  read,
  refused,
} from './hostileFile';

const pages: PdfFile['pages'] = [{ words: [{ x: 72, y: 700, text: goodWords }] }];
const plain = buildPdf({ pages });

/** Twins are noticed and not read again, so each file differs from the others. */
function unlike(title: string): Uint8Array {
  return buildPdf({ pages, title });
}

function written(change: (syntax: string) => string): Uint8Array {
  return new Uint8Array(Buffer.from(change(Buffer.from(plain).toString('latin1')), 'latin1'));
}

/** PDFs that act, are locked, cut, or lead in circles. */
export function hostilePdfs({ address, secretFile }: Outside): readonly HostileFile[] {
  const acting = (name: string, action: string) =>
    hostile(name, buildPdf({ pages, catalog: `/OpenAction<<${action}>>/AA<<>>` }), read());
  return [
    hostile('plain.pdf', plain, read()),
    acting('action-web.pdf', `/S/URI/URI(${address})`),
    acting('action-script.pdf', `/S/JavaScript/JS(app.launchURL\\("${address}"\\))`),
    acting('action-launch.pdf', `/S/Launch/F(${secretFile})`),
    acting('action-submit.pdf', `/S/SubmitForm/F(${address})`),
    acting('action-remote.pdf', `/S/GoToR/F(${secretFile})/D[0/Fit]`),
    hostile(
      'locked.pdf',
      buildPdf({ pages, locked: { reader: 'x', owner: 'y' } }),
      refused('encrypted'),
    ),
    hostile('owner-locked.pdf', buildPdf({ pages, locked: { reader: '', owner: 'y' } }), read()),
    hostile('scanned.pdf', buildPdf({ pages: [{ words: [], picture: true }] }), { ends: ['in'] }),
    hostile('cut.pdf', plain.slice(0, plain.length / 2), eitherWay),
    hostile('head-only.pdf', '%PDF-1.7\n', refused('corrupt')),
    hostile(
      'no-table.pdf',
      written((syntax) => syntax.replace(/startxref[\s\S]*$/, '')),
      eitherWay,
    ),
    hostile(
      'circle.pdf',
      written((syntax) => syntax.replace(/Kids\[[^\]]*\]/, 'Kids[2 0 R]')),
      eitherWay,
    ),
    hostile(
      'many-pages.pdf',
      written((syntax) => syntax.replace('/Count 1/', '/Count 99999999/')),
      eitherWay,
    ),
    hostile(
      'of-5001-pages.pdf',
      buildPdf({ pages: Array(5_001).fill({ words: [] }) }),
      refused('too-complex'),
    ),
    hostile(
      'of-pages-that-say-the-same.pdf',
      buildPdf({ pages: Array(40).fill(pages[0]) }),
      read(),
    ),
    // Which of the two comes first is a matter of how busy the machine is.
    hostile('of-endless-words.pdf', endless(120_000), refused('too-complex', 'timeout')),
    hostile(
      'swelling-to-900-mb.pdf',
      swelling(900_000_000),
      refused('too-complex', 'corrupt', 'no-text'),
    ),
    hostile('blank.pdf', buildPdf({ pages: [{ words: [] }] }), refused('no-text')),
    hostile(
      'junk-long-before.pdf',
      Buffer.concat([Buffer.alloc(5_000, 0x0a), unlike('junk')]),
      read(),
    ),
    hostile('junk-before.pdf', Buffer.concat([Buffer.alloc(500, 0x0a), plain]), eitherWay),
    hostile('named.txt', unlike('text'), read()),
    hostile('named.html', unlike('page'), read()),
  ];
}

/** A page whose content is packed twice. */
function swelling(length: number): Uint8Array {
  return packed(deflateSync(deflateSync(Buffer.alloc(length, ' '))), '[/FlateDecode/FlateDecode]');
}

/** A page with a word here and there, so many times. */
function endless(count: number): Uint8Array {
  const word = 'BT /plain 9 Tf 72 720 Td (x) Tj ET BT /plain 9 Tf 300 400 Td (y) Tj ET\n';
  return packed(deflateSync(Buffer.from(word.repeat(count / 2))), '/FlateDecode');
}

function packed(bytes: Buffer, filter: string): Uint8Array {
  const data = bytes.toString('latin1');
  const head = `<</Filter${filter}/Length ${data.length}>>\nstream\n`;
  const content = /<<\/Length \d+>>\nstream\nBT[\s\S]*?\nendstream/;
  return written((syntax) => syntax.replace(content, () => `${head}${data}\nendstream`));
}
