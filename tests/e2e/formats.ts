import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Block } from '../../domain/blocks/block';
import { buildDocx, paragraph } from '../parsing/docx/buildDocx';
import { buildEpub } from '../parsing/epub/buildEpub';
import { buildPdf } from '../parsing/pdf/buildPdf';
import { pageOf } from '../parsing/pdf/pageOf';
import { buildDocument, buildVolume } from '../parsing/tei/buildVolume';
import { type BroughtIn, bringIn } from '../support/bringIn';
import { launchSynoptic } from '../support/launchSynoptic';

let folder: string;
let told: (name: string) => BroughtIn;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-formats-'));
  told = await bringIn(folder, {
    'book.epub': book(),
    'old-book.epub': oldBook(),
    'letter.docx': letter(),
    'volume.xml': volume(),
    'scan.pdf': scan(),
  });
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Blocks without their ids, which are counted. */
function blocksOf(name: string): readonly Omit<Block, 'id'>[] {
  return told(name).blocks.map(({ id: _, ...block }) => block);
}

test('of every format ids count on and marks lie within their words', () => {
  for (const name of ['book.epub', 'old-book.epub', 'letter.docx', 'volume.xml', 'scan.pdf']) {
    told(name).blocks.forEach((block, index) => {
      expect(block.id).toBe(`b${index + 1}`);
      if (!('text' in block) || !('marks' in block)) return;
      for (const { start, end } of block.marks ?? []) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(block.text.length);
      }
    });
  }
});

test('a book is read in its order, with headings from its contents, notes of another file and printed pages', () => {
  expect(blocksOf('book.epub')).toEqual([
    { kind: 'heading', level: 1, text: 'The Meeting' },
    {
      kind: 'paragraph',
      text: 'He called it genius.1 More followed.',
      marks: [
        { kind: 'emphasis', start: 13, end: 19 },
        { kind: 'footnote mark', start: 20, end: 21, label: '1' },
        { kind: 'page', start: 22, end: 22, label: '12' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Afterwards' },
    { kind: 'page break', label: '13' },
    { kind: 'paragraph', text: 'Plain words.' },
    { kind: 'image', alternative: 'The two presidents' },
    { kind: 'footnote', label: '1', text: 'Cable of 25 October.' },
  ]);
  expect(told('book.epub').remarks).toEqual([
    '1 part of the book missing in the file.',
    '1 picture was left out.',
  ]);
});

test('a book of the older kind has its headings from its NCX', () => {
  expect(blocksOf('old-book.epub')).toEqual([
    { kind: 'heading', level: 1, text: 'Chapter One' },
    { kind: 'paragraph', text: 'Plain words.' },
  ]);
});

test('a Word file keeps styles, notes, tables and links, and says what was left out', () => {
  expect(blocksOf('letter.docx')).toEqual([
    { kind: 'heading', level: 1, text: 'What Yeltsin Heard' },
    {
      kind: 'paragraph',
      text: 'He called it genius.[1]',
      marks: [
        { kind: 'emphasis', start: 13, end: 19 },
        expect.objectContaining({ kind: 'footnote mark', start: 20, end: 23, label: '1' }),
        expect.objectContaining({ kind: 'superscript' }),
      ],
    },
    { kind: 'quotation', text: 'A quotation.' },
    { kind: 'paragraph', text: 'Put in, kept.' },
    {
      kind: 'table',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      heads: 0,
    },
    {
      kind: 'paragraph',
      text: 'The archive',
      marks: [{ kind: 'link', start: 4, end: 11, address: 'https://nsarchiv.gwu.edu/' }],
    },
    { kind: 'footnote', label: '1', text: 'Cable of 25 October.' },
  ]);
  expect(told('letter.docx').remarks).toEqual([
    '2 tracked changes taken as accepted.',
    'Headers and footers left out.',
  ]);
});

test('a volume of FRUS keeps its documents, notes, pages, and what was not declassified', () => {
  expect(blocksOf('volume.xml')).toEqual([
    { kind: 'page break', label: 'III' },
    { kind: 'heading', level: 1, text: 'Preface' },
    { kind: 'heading', level: 1, text: 'Russia' },
    {
      kind: 'heading',
      level: 2,
      text: 'Document 8. Memorandum of Conversation1',
      marks: [{ kind: 'footnote mark', start: 38, end: 39, label: '1' }],
    },
    {
      kind: 'footnote',
      label: '1',
      text: 'Source: National Archives. Secret.',
      marks: [{ kind: 'strong', start: 27, end: 33 }],
    },
    { kind: 'paragraph', text: 'Moscow, October 22, 1993.' },
    { kind: 'paragraph', text: 'PARTICIPANTS' },
    { kind: 'list item', depth: 0, sign: '', text: 'U.S.' },
    { kind: 'list item', depth: 1, sign: '', text: 'The Secretary' },
    {
      kind: 'paragraph',
      text: 'He said [2 lines not declassified] and went on.',
      marks: [
        { kind: 'page', start: 44, end: 44, label: '2' },
        { kind: 'redaction', start: 8, end: 34, cause: '2 lines not declassified' },
      ],
    },
    { kind: 'redaction', cause: '1 page, not declassified' },
    {
      kind: 'table',
      rows: [
        ['Name', 'Role'],
        ['Kozyrev2', 'Minister'],
      ],
      heads: 1,
    },
    { kind: 'footnote', label: '2', text: 'See Document 9.' },
    {
      kind: 'paragraph',
      text: 'Pickering',
      marks: [{ kind: 'small capitals', start: 0, end: 9 }],
    },
    { kind: 'heading', level: 3, text: 'Attachment' },
    { kind: 'quotation', text: 'Quoted.' },
    { kind: 'heading', level: 2, text: 'Document 9. Editorial Note' },
    { kind: 'paragraph', text: 'Words\non two lines.' },
  ]);
});

test('a scanned page is said to be one and stands in the text', () => {
  expect(blocksOf('scan.pdf')).toEqual([
    { kind: 'page break', label: '1' },
    { kind: 'scanned page', page: 1, text: '' },
    { kind: 'page break', label: '2' },
    { kind: 'paragraph', text: 'Typed words of a page.' },
  ]);
  expect(told('scan.pdf').remarks).toEqual(['Page 1 is a scan: no text.']);
});

test('a page of the original is drawn, with its picture in JPEG 2000', async () => {
  const { window: page, close } = await launchSynoptic(
    undefined,
    `--library=${join(folder, 'library')}`,
  );
  const drawn = await page.evaluate(async (source) => {
    const answer = await window.synoptic.drawPage(source, 1, 61);
    if (!answer.ok) throw new Error(answer.problem.message);
    const { bytes, ...size } = answer.value;
    const canvas = new OffscreenCanvas(size.width, size.height).getContext('2d');
    canvas?.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0);
    return { ...size, colour: [...(canvas?.getImageData(30, 40, 1, 1).data ?? [])] };
  }, told('scan.pdf').id ?? '');
  const pages = await page.evaluate(async (source) => {
    const turned = [2, 3, 1].map((number) => window.synoptic.drawPage(source, number, 61));
    return (await Promise.all(turned)).map((answer) => answer.ok);
  }, told('scan.pdf').id ?? '');
  expect(pages, 'pages are turned, and there is no third').toEqual([true, false, true]);
  await close();
  expect(drawn).toEqual({ width: 61, height: 78, pages: 2, colour: [200, 30, 30, 255] });
});

/** A red square of 32 by 32. */
const RED =
  '/0//UQAvAAAAAAAgAAAAIAAAAAAAAAAAAAAAIAAAACAAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEABQQEAAH/XAATQEBISFBISFBISFBISFBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAAsAAH/k8+0CARPz7QICJ/PtAgIn4CAgICAgICAgICAgICAgP/Z';

function scan(): Uint8Array {
  return buildPdf({
    pages: [pageOf([], true), pageOf(['Typed words of a page.'])],
    scan: Buffer.from(RED, 'base64'),
  });
}

function book(): Uint8Array {
  return buildEpub({
    nav: '<nav epub:type="toc"><ol><li><a href="one.xhtml">The Meeting</a><ol><li><a href="one.xhtml#s">Afterwards</a></li></ol></li></ol></nav><nav epub:type="page-list"><ol><li><a href="one.xhtml#p13">13</a></li></ol></nav>',
    chapters: {
      'notes.xhtml':
        '<section epub:type="endnotes"><ol><li epub:type="endnote" id="n1"><p>Cable of 25 October. <a href="one.xhtml#r1">back</a></p></li></ol></section>',
      'one.xhtml':
        '<p>He called it <em>genius</em>.<a epub:type="noteref" id="r1" href="notes.xhtml#n1">1</a> <span epub:type="pagebreak" title="12"/>More followed.</p><p id="s">Afterwards</p><p id="p13">Plain words.</p><img src="x.jpg" alt="The two presidents"/>',
    },
    beside: ['notes.xhtml'],
    missing: ['lost.xhtml'],
  });
}

function oldBook(): Uint8Array {
  const ncx =
    '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Chapter One</text></navLabel><content src="one.xhtml"/></navPoint></navMap></ncx>';
  const opf =
    '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old</dc:title></metadata><manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine toc="ncx"><itemref idref="one"/></spine></package>';
  return buildEpub({
    chapters: { 'one.xhtml': '<p>Plain words.</p>' },
    files: { 'EPUB/toc.ncx': ncx, 'EPUB/book.opf': opf },
  });
}

function letter(): Uint8Array {
  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return buildDocx({
    body: [
      paragraph('What Yeltsin Heard', 'Heading1'),
      paragraph(
        `He called it {${run('genius', '<w:i/>')}}.{<w:r><w:footnoteReference w:id="1"/></w:r>}`,
      ),
      paragraph('A quotation.', 'Quote'),
      `<w:p><w:ins w:id="1" w:author="x">${run('Put in, ')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>taken out, </w:delText></w:r></w:del>${run('kept.')}</w:p>`,
      `<w:tbl>${row('a', 'b')}${row('c', 'd')}</w:tbl>`,
      `<w:p>${run('The ')}<w:hyperlink r:id="h">${run('archive')}</w:hyperlink></w:p>`,
    ].join(''),
    footnotes: { 1: 'Cable of 25 October.' },
    relationships:
      '<Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://nsarchiv.gwu.edu/" TargetMode="External"/>',
    parts: {
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('Running')}</w:hdr>`,
    },
  });
}

function volume(): Uint8Array {
  const eight = buildDocument(
    8,
    '8. Memorandum of Conversation<note n="1" xml:id="d8fn1">Source: National Archives. <hi rend="strong">Secret</hi>.</note>',
    `<opener><dateline><placeName>Moscow</placeName>, <date when="1993-10-22">October 22, 1993</date>.</dateline></opener>
    <list type="participants"><head>PARTICIPANTS</head><item>U.S.<list><item><persName>The Secretary</persName></item></list></item></list>
    <p>He said [2 lines not declassified] and went <pb n="2"/>on.</p>
    <gap reason="not declassified" extent="1" unit="page"/>
    <table><row role="label"><cell>Name</cell><cell>Role</cell></row><row><cell>Kozyrev<note n="2">See <ref target="#d9">Document 9</ref>.</note></cell><cell>Minister</cell></row></table>
    <closer><signed><hi rend="smallcaps">Pickering</hi></signed></closer>
    <frus:attachment><head>Attachment</head><quote><p>Quoted.</p></quote></frus:attachment>`,
  );
  const nine = buildDocument(9, 'Editorial Note', '<p>Words<lb/>on two lines.</p>');
  return buildVolume(
    `<div type="compilation"><head>Russia</head>${eight}${nine}</div>`,
    '<div type="section"><pb n="III"/><head>Preface</head></div>',
  );
}
