import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Block } from '../../domain/blocks/block';
import { bringIn } from '../support/bringIn';

const bytes = (text: string) => new TextEncoder().encode(text);

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-pages-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

/** One file brought in, and the blocks it became without their ids. */
async function blocksOf(name: string, text: string): Promise<readonly object[]> {
  const ended = (await bringIn(folder, { [name]: bytes(text) }))(name);
  return ended.blocks.map(({ id: _, ...block }: Block) => block);
}

const paragraphs = [
  'Declassified documents show that officials led the Russian president to believe in 1993 that the Partnership for Peace was the alternative to expansion of the alliance, rather than a precursor to it.',
  'The account of one key conversation shows the Secretary assuring the president that the Partnership was about including Russia together with all European countries, not creating a new membership.',
  'The Secretary later claimed in his memoir that the president misunderstood the real message, but the cable that reports the conversation supports the complaints about being misled.',
];

test('a page’s headings, lists, quotations, tables, emphasis and links become blocks', async () => {
  const page = `<!doctype html><title>A page</title>
    <h2>The <em>meeting</em></h2>
    <p>One <b>two</b> <a href="https://example.org/a">three</a>,
       <a href="javascript:alert(1)">four</a>.<br>Five.</p>
    <blockquote><p>A stroke of genius.</p></blockquote>
    <ol type="a" start="2"><li>First<ul><li>Inner</li></ul></li><li><p>Second</p><p>More</p></li></ol>
    <table><caption>Votes</caption><tr><th>For</th><th>Against</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>
    <img src="x.png" alt="A toast"><div hidden>secret</div>`;
  expect(await blocksOf('page.html', page)).toEqual([
    {
      kind: 'heading',
      level: 2,
      text: 'The meeting',
      marks: [{ kind: 'emphasis', start: 4, end: 11 }],
    },
    {
      kind: 'paragraph',
      text: 'One two three, four.\nFive.',
      marks: [
        { kind: 'strong', start: 4, end: 7 },
        { kind: 'link', start: 8, end: 13, address: 'https://example.org/a' },
      ],
    },
    { kind: 'quotation', text: 'A stroke of genius.' },
    { kind: 'list item', depth: 0, sign: 'b.', text: 'First' },
    { kind: 'list item', depth: 1, sign: '•', text: 'Inner' },
    { kind: 'list item', depth: 0, sign: 'c.', text: 'Second' },
    { kind: 'list item', depth: 0, sign: '', text: 'More' },
    { kind: 'paragraph', text: 'Votes' },
    {
      kind: 'table',
      heads: 1,
      rows: [
        ['For', 'Against'],
        ['1', '2'],
        ['', '3'],
      ],
    },
    { kind: 'image', alternative: 'A toast' },
  ]);
});

test('footnotes are known by links that lead there and back, as pages, Word and wikis write them', async () => {
  const page = `<!doctype html>
    <p>One<sup id="r1"><a href="#n1">1</a></sup> two<a href="#_ftn2" name="_ftnref2">[2]</a> three<sup id="cite_ref-3"><a href="#cite_note-3">[3]</a></sup>.</p>
    <p>See <a href="#r1">above</a> and <a href="#part">4</a>.</p><div id="part">No note.</div>
    <ol><li id="n1">The first. <a href="#r1">↩</a></li></ol>
    <div id="ftn2"><p><a name="_ftn2" href="#_ftnref2">[2]</a> The second.</p></div>
    <ol class="references"><li id="cite_note-3"><b><a href="#cite_ref-3">^</a></b> <span>The third.</span></li></ol>`;
  const blocks = await blocksOf('notes.html', page);
  expect(blocks.filter((block) => 'label' in block)).toEqual([
    { kind: 'footnote', label: '1', text: 'The first.' },
    { kind: 'footnote', label: '2', text: 'The second.' },
    { kind: 'footnote', label: '3', text: 'The third.' },
  ]);
  const [first, second] = blocks;
  expect(JSON.stringify(first).match(/footnote mark/g)).toHaveLength(3);
  expect(JSON.stringify(second)).not.toContain('footnote mark');
  expect(blocks).toContainEqual({ kind: 'paragraph', text: 'No note.' });
});

test('of a page saved from a news site the article is taken, its notes with it, and it says who wrote it when', async () => {
  const page = `<!doctype html><html lang="en"><head><title>What he heard | The Daily</title>
    <link rel="canonical" href="https://daily.example/2018/heard"><meta property="og:site_name" content="The Daily">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"What he heard","datePublished":"2018-03-16T10:00:00Z","author":[{"name":"Jane Roe"}]}</script></head>
    <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>What he heard</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}
    <p>See <a href="/people/talbott">his account</a>.<sup id="r1"><a href="#n1">1</a></sup></p>
    <ol><li id="n1">Memcon. <a href="#r1">Back</a></li></ol></article></main>
    <aside><h3>Most read</h3><p>Ten ways to sleep better</p></aside><footer>All rights reserved.</footer></body></html>`;
  const ended = (await bringIn(folder, { 'news.html': bytes(page) }))('news.html');
  const texts = ended.blocks.map((block) => ('text' in block ? block.text : ''));
  expect(texts).toEqual(['What he heard', ...paragraphs, 'See his account.1', 'Memcon.']);
  expect(JSON.stringify(ended.blocks)).toContain('https://daily.example/people/talbott');
  expect(ended.remarks).toContain(
    'What stood around the article (menus, lists of other pages) was left out.',
  );
});

test('Markdown is read with its notes, and HTML in it stays what is written', async () => {
  const text = `---\ntitle: "A talk"\n---\n# One\n\nWords[^a] and <b>tags</b>.\n\n> Quoted\n\n[^a]: The note.\n`;
  expect(await blocksOf('talk.md', text)).toEqual([
    { kind: 'heading', level: 1, text: 'One' },
    {
      kind: 'paragraph',
      text: 'Words[1] and <b>tags</b>.',
      marks: expect.arrayContaining([{ kind: 'footnote mark', start: 5, end: 8, label: '1' }]),
    },
    { kind: 'quotation', text: 'Quoted' },
    { kind: 'footnote', label: '1', text: 'The note.' },
  ]);
});

test('of a page saved as a mail the page is read, and not the pages of its frames', async () => {
  const mail = [
    'Snapshot-Content-Location: https://daily.example/a',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="B"',
    '',
    '--B',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><body><p>Caf=C3=A9 <a href=3D"/b">link</a></p></body></html>',
    '--B',
    'Content-Type: text/html',
    '',
    '<html><body>Buy this</body></html>',
    '--B--',
    '',
  ].join('\r\n');
  expect(await blocksOf('page.mhtml', mail)).toEqual([
    {
      kind: 'paragraph',
      text: 'Café link',
      marks: [{ kind: 'link', start: 5, end: 9, address: 'https://daily.example/b' }],
    },
  ]);
});
