import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../domain/blocks/blockText';
import { parseAnswerSchema } from '../../../domain/importing/parsedDocument';
import { buildPdf } from './buildPdf';
import { pageOf } from './pageOf';
import { parseBytes, readPdf } from './readPdf';

/** Lines as long as a column is wide, so that none of them ends a paragraph. */
const full = (start: string) =>
  `${start} and so the meeting went on for another hour or more until`;

async function blocksOf(...pages: ReturnType<typeof pageOf>[]) {
  return (await readPdf({ pages })).blocks;
}

async function textsOf(...pages: ReturnType<typeof pageOf>[]) {
  return (await blocksOf(...pages)).map(blockText).filter((text) => text !== '');
}

describe('laws', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,9}[.,]?$/);
  const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  const files = fc.array(fc.array(line, { minLength: 3, maxLength: 12 }), {
    minLength: 1,
    maxLength: 3,
  });

  test('the words of a file are those of its blocks, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (pages) => {
        const texts = await textsOf(...pages.map((lines) => pageOf(lines)));
        const words = pages.flat().join(' ');
        expect(texts.join(' ').split(/\s+/)).toEqual(words.split(/\s+/));
      }),
      { numRuns: 40 },
    );
  });

  test('an answer keeps its contract: ids in order, marks within their blocks', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (pages) => {
        const answer = await parseBytes(
          buildPdf({
            pages: pages.map((lines) =>
              pageOf(lines.map((text, index) => ({ text, face: index % 2 ? 'italic' : 'bold' }))),
            ),
          }),
        );
        expect(parseAnswerSchema.safeParse(answer).success).toBe(true);
        if (answer.outcome === 'refused') return;
        answer.document.blocks.forEach((block, index) => {
          expect(block.id).toBe(`b${index + 1}`);
          for (const mark of 'marks' in block ? (block.marks ?? []) : []) {
            expect(mark.start).toBeGreaterThanOrEqual(0);
            expect(mark.end).toBeLessThanOrEqual(blockText(block).length);
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  test('a file that is cut off is refused or read, and nothing is thrown but a refusal', async () => {
    const bytes = buildPdf({ pages: [pageOf(['The Secretary met the President.'])] });
    for (let length = 0; length < bytes.length; length += 97) {
      const outcome = await parseBytes(bytes.slice(0, length)).catch((error) => error.code);
      expect(outcome).toEqual(expect.anything());
    }
  });
});

describe('paragraphs', () => {
  test('go on from line to line and end before an indent', async () => {
    const texts = await textsOf(
      pageOf([full('One'), full('two'), 'three.', { text: full('Indented'), x: 90 }, full('four')]),
    );
    expect(texts).toEqual([
      `${full('One')} ${full('two')} three.`,
      `${full('Indented')} ${full('four')}`,
    ]);
  });

  test('end where a gap follows', async () => {
    expect(
      await textsOf(pageOf([full('One'), full('two'), { text: 'Three', y: 600 }])),
    ).toHaveLength(2);
  });

  test('go on over a page, with a mark where it begins', async () => {
    const blocks = await blocksOf(pageOf([full('One')]), pageOf(['lower case goes on.']));
    expect(blocks).toEqual([
      { kind: 'page break', id: 'b1', label: '1' },
      {
        kind: 'paragraph',
        id: 'b2',
        text: `${full('One')} lower case goes on.`,
        marks: [
          { kind: 'page', start: full('One').length + 1, end: full('One').length + 1, label: '2' },
        ],
      },
    ]);
  });

  test('of a memorandum’s head stand apart, each with its label', async () => {
    const texts = await textsOf(
      pageOf([
        { text: 'SUBJECT:' },
        { text: 'The meeting of 22 October', x: 200, y: 680 },
        { text: 'DATE:', y: 666 },
        { text: 'October 22, 1993', x: 200, y: 666 },
      ]),
    );
    expect(texts).toEqual(['SUBJECT: The meeting of 22 October', 'DATE: October 22, 1993']);
  });
});

describe('words divided at a line’s end', () => {
  test('are joined and counted', async () => {
    const { blocks, remarks } = await readPdf({
      pages: [pageOf([`${full('One')} nego-`, 'tiations went on.'])],
    });
    expect(blocks.map(blockText)).toContain(`${full('One')} negotiations went on.`);
    expect(remarks).toEqual(['1 word divided at a line’s end joined.']);
  });

  test('keep a hyphen that they have elsewhere', async () => {
    const texts = await textsOf(
      pageOf([full('A long-term plan'), `${full('One')} long-`, 'term and lasting.']),
    );
    expect(texts.join(' ')).toContain('until long-term and lasting');
  });
});

describe('columns', () => {
  test('are read one after the other, under the title that spans them', async () => {
    const column = (name: string) =>
      Array.from({ length: 8 }, (_, row) => `${name}${row} is a line of this column`);
    const left = column('l').map((text, row) => ({ text, x: 72, y: 640 - 14 * row }));
    const right = column('r').map((text, row) => ({ text, x: 330, y: 640 - 14 * row }));
    const rows = left.flatMap((line, row) => [line, right[row] ?? line]);
    const title = { text: 'The title of both columns spans them', size: 24, y: 690 };
    const texts = await textsOf(pageOf([title, ...rows]));
    expect(texts[0]).toBe('The title of both columns spans them');
    expect(texts.slice(1).join(' ')).toBe([...column('l'), ...column('r')].join(' '));
  });
});

describe('what runs along the pages', () => {
  const page = (number: number) =>
    pageOf([
      { text: 'UNCLASSIFIED', y: 760 },
      full(`Page ${['one', 'two', 'three', 'four'][number]}`),
      'ends here.',
      { text: `- ${number + 7} -`, y: 30 },
    ]);

  test('is left out and named, and printed numbers name the pages', async () => {
    const { blocks, remarks } = await readPdf({ pages: [0, 1, 2, 3].map(page) });
    expect(blocks.map(blockText).join(' ')).not.toContain('UNCLASSIFIED');
    expect(remarks).toEqual(['Left out, since it runs along the pages: “UNCLASSIFIED”.']);
    const breaks = blocks.flatMap((block) => (block.kind === 'page break' ? [block.label] : []));
    expect(breaks).toEqual(['7', '8', '9', '10']);
  });

  test('is text where it stands but once', async () => {
    expect(await textsOf(pageOf([{ text: 'SECRET', y: 760 }, 'Some words.']))).toContain('SECRET');
  });

  test('is text where most pages have nothing else', async () => {
    const pages = Array.from({ length: 5 }, () => pageOf([{ text: 'A page of the test', y: 760 }]));
    const { blocks, remarks } = await readPdf({ pages });
    expect(blocks.map(blockText).join(' ')).toContain('A page of the test');
    expect(remarks).toEqual([]);
  });

  test('the file’s own labels go before the printed numbers', async () => {
    const { blocks } = await readPdf({
      pages: [page(0), page(1), page(2)],
      catalog: '/PageLabels<</Nums[0<</S/r>>]>>',
    });
    const breaks = blocks.flatMap((block) => (block.kind === 'page break' ? [block.label] : []));
    expect(breaks).toEqual(['i', 'ii', 'iii']);
  });
});

test('a label of a page that goes on and on is cut', async () => {
  const file = {
    pages: [pageOf(['Words.'])],
    catalog: `/PageLabels<</Nums[0<</P(${'x'.repeat(500)})>>]>>`,
  };
  const answer = await parseBytes(buildPdf(file));
  expect(parseAnswerSchema.safeParse(answer).success).toBe(true);
});

describe('notes and headings', () => {
  test('a small paragraph with a number at the foot is a footnote, a raised number its mark', async () => {
    const blocks = await blocksOf(
      pageOf([
        { text: 'A Title in Large Letters', size: 20 },
        full('Text'),
        { text: 'He called it genius.', y: 640 },
        { text: '1', x: 173.5, y: 645, size: 7 },
        { text: '1', y: 103, size: 6 },
        { text: 'Cable from Moscow, 25 October 1993.', x: 76, y: 100, size: 9 },
      ]),
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'heading', id: 'b2', level: 1, text: 'A Title in Large Letters' },
      expect.objectContaining({ kind: 'paragraph', text: full('Text') }),
      {
        kind: 'paragraph',
        id: 'b4',
        text: 'He called it genius.1',
        marks: [{ kind: 'footnote mark', label: '1', start: 20, end: 21 }],
      },
      { kind: 'footnote', id: 'b5', label: '1', text: 'Cable from Moscow, 25 October 1993.' },
    ]);
  });

  test('a short bold line is a heading, bold and slanted words within a line are marked', async () => {
    const blocks = await blocksOf(
      pageOf([
        { text: 'MEMORANDUM OF CONVERSATION', face: 'bold' },
        { text: 'The', y: 640 },
        { text: 'Times', x: 95, y: 640, face: 'italic' },
        { text: 'said so.', x: 130, y: 640 },
        { text: full('More'), y: 600 },
      ]),
    );
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'MEMORANDUM OF CONVERSATION' });
    expect(blocks[2]).toMatchObject({
      text: 'The Times said so.',
      marks: [{ kind: 'emphasis', start: 4, end: 9 }],
    });
  });
});

test('in a file that is bold throughout a short line is no heading', async () => {
  const bold = ['One line.', 'Another, longer', 'And a third'].map((text, row) => ({
    text,
    y: 680 - 40 * row,
    face: 'bold' as const,
  }));
  expect((await blocksOf(pageOf(bold))).some(({ kind }) => kind === 'heading')).toBe(false);
});

describe('scans', () => {
  test('a page without words is a scanned page and named', async () => {
    const scan = pageOf([], true);
    const { blocks, remarks } = await readPdf({
      pages: [scan, scan, pageOf(['Words.']), scan, pageOf([])],
    });
    expect(blocks.flatMap((block) => (block.kind === 'scanned page' ? [block.page] : []))).toEqual([
      1, 2, 4,
    ]);
    expect(remarks).toEqual(['Pages 1–2, 4 are scans: no text.']);
  });

  test('words that a recogniser laid under a picture are taken and said to be such', async () => {
    const { blocks, remarks } = await readPdf({
      pages: [pageOf([{ text: 'Recognised words.', unseen: true }], true)],
    });
    expect(blocks.map(blockText)).toContain('Recognised words.');
    expect(remarks).toEqual([
      'Page 1: the words were recognised from a scan by another program and may be wrong.',
    ]);
  });

  test('the sizes that a recogniser measured make no headings and end no paragraphs', async () => {
    const lines = [12, 15, 11, 14].map((size, row) => ({
      text: `${['One', 'two', 'three', 'four'][row]} and so the meeting went on for an hour`,
      size,
      unseen: true,
    }));
    const blocks = await blocksOf(pageOf(lines, true), pageOf(lines, true));
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['page break', 'paragraph']);
  });

  test('words set sideways are left out and said to be', async () => {
    const { remarks } = await readPdf({
      pages: [pageOf(['Words.', { text: 'On the margin', sideways: true }])],
    });
    expect(remarks).toEqual(['Page 1: words set sideways were left out.']);
  });
});

describe('what a file says of itself', () => {
  test('is taken over', async () => {
    const { title, authors, language } = await readPdf({
      pages: [pageOf(['Words.'])],
      title: 'What Yeltsin Heard',
      author: 'Savranskaya; Blanton',
      catalog: '/Lang(en-US)',
    });
    expect({ title, authors, language }).toEqual({
      title: 'What Yeltsin Heard',
      authors: ['Savranskaya', 'Blanton'],
      language: 'en-US',
    });
  });

  test('a title that a program put there is none', async () => {
    const file = { pages: [pageOf(['Words.'])], title: 'Microsoft Word - memo.doc' };
    expect((await readPdf(file)).title).toBe('');
  });

  test('scripts and attachments are left out and said to be', async () => {
    const { remarks } = await readPdf({
      pages: [pageOf(['Words.'])],
      catalog: '/OpenAction<</S/JavaScript/JS(app.alert)>>/Names<</EmbeddedFiles<</Names[]>>>>',
    });
    expect(remarks).toEqual([
      'The scripts of the file were left out.',
      'The files attached to it were left out.',
    ]);
  });
});

describe('locked files', () => {
  const pages = [pageOf(['Words.'])];

  test('are refused where they ask for a password', async () => {
    const locked = buildPdf({ pages, locked: { reader: 'secret', owner: 'other' } });
    await expect(parseBytes(locked)).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('are read where anybody may read them', async () => {
    const { blocks } = await readPdf({ pages, locked: { reader: '', owner: 'other' } });
    expect(blocks.map(blockText)).toContain('Words.');
  });

  test('a file that only begins like a PDF is damaged', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing of the kind');
    await expect(parseBytes(bytes)).rejects.toMatchObject({ code: 'corrupt' });
  });
});
