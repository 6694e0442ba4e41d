import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSchema } from '../../../domain/blocks/block';
import { blockPassages } from '../../../domain/blocks/blockPassages';
import { blockText } from '../../../domain/blocks/blockText';
import { parseBlocks } from '../../../domain/blocks/parseBlocks';
import { passageBlocks } from '../../../domain/blocks/passageBlocks';
import { serialiseBlocks } from '../../../domain/blocks/serialiseBlocks';
import { typePage } from '../../../domain/blocks/typePage';
import { isLacuna } from '../../../domain/library/source';
import { someBlocks } from './someBlocks';

describe('the saved form of a text', () => {
  test('is parsed to the same blocks', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(parseBlocks(serialiseBlocks(blocks), 'text.jsonl')).toEqual({
          ok: true,
          value: blocks,
        });
      }),
    );
  });

  test('has one line for every block, so that a change of one is a change of one line', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(serialiseBlocks(blocks).split('\n')).toHaveLength(blocks.length + 1);
      }),
    );
  });

  test.each([
    ['no JSON', 'not a block'],
    ['a kind there is not', '{"kind":"script","id":"b2","text":"alert"}'],
    ['a field there is not', '{"kind":"paragraph","id":"b2","text":"x","html":"<b>"}'],
    ['an id of another shape', '{"kind":"paragraph","id":"../b2","text":"x"}'],
    ['a level that is none', '{"kind":"heading","id":"b2","text":"x","level":7}'],
  ])('that has %s fails whole and names the line', (_, line) => {
    const parsed = parseBlocks(
      `{"kind":"paragraph","id":"b1","text":"x"}\n${line}\n`,
      'text.jsonl',
    );
    expect(parsed).toMatchObject({ ok: false, problem: { file: 'text.jsonl', line: 2 } });
  });

  test('may lack the end of its last line', () => {
    expect(parseBlocks('{"kind":"paragraph","id":"b1","text":"x"}', 'text.jsonl').ok).toBe(true);
  });
});

describe('the words of a block', () => {
  test('are within reach of its marks', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        for (const block of blocks) {
          const marks = 'marks' in block ? (block.marks ?? []) : [];
          for (const { end } of marks) expect(end).toBeLessThanOrEqual(blockText(block).length);
        }
      }),
    );
  });

  test('of a table are its cells, by rows', () => {
    const rows = [
      ['Date', 'Place'],
      ['1993', 'Zavidovo'],
    ];
    const table = blockSchema.parse({ kind: 'table', id: 'b1', rows, heads: 1 });
    expect(blockText(table)).toBe('Date\tPlace\n1993\tZavidovo');
  });

  test('of a page break and of a redaction are none, and of an image its alternative', () => {
    const image = blockSchema.parse({ kind: 'image', id: 'b1', alternative: 'A toast' });
    expect(blockText(image)).toBe('A toast');
    expect(blockText({ kind: 'redaction', id: 'b1', cause: 'withheld' })).toBe('');
    expect(blockText({ kind: 'page break', id: 'b1', label: '3' })).toBe('');
  });
});

describe('the passages of a text', () => {
  test('are its blocks with words, whole and in order, and lacunas for those withheld', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const told = blocks.filter(
          (block) => block.kind === 'redaction' || blockText(block).trim() !== '',
        );
        const passages = blockPassages('memcon', blocks);
        expect(passages.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
        expect(passages.map((passage) => (isLacuna(passage) ? null : passage.text))).toEqual(
          told.map((block) => (block.kind === 'redaction' ? null : blockText(block))),
        );
      }),
    );
  });

  test('are quoted from their source', () => {
    const [passage] = blockPassages('memcon', [{ kind: 'paragraph', id: 'b4', text: 'Welcome.' }]);
    expect(passage).toEqual({
      id: 'b4',
      text: 'Welcome.',
      manner: 'quoted',
      chain: [{ source: 'memcon' }],
    });
  });
});

describe('a source held in passages', () => {
  test('is a text of as many blocks, whose passages are its own', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const passages = blockPassages('memcon', blocks);
        const again = blockPassages('memcon', passageBlocks(passages));
        const words = passages.map((passage) =>
          isLacuna(passage) ? passage.lacuna : passage.text,
        );
        expect(again.map((passage) => (isLacuna(passage) ? passage.lacuna : passage.text))).toEqual(
          words,
        );
      }),
    );
  });
});

describe('words typed beside a scanned page', () => {
  test('change that page and nothing else', () => {
    fc.assert(
      fc.property(someBlocks, fc.string(), (blocks, text) => {
        for (const { id, kind } of blocks) {
          const typed = typePage(blocks, id, text);
          const expected = blocks.map((block) => (block.id === id ? { ...block, text } : block));
          expect(typed.ok ? typed.value : null).toEqual(kind === 'scanned page' ? expected : null);
        }
      }),
    );
  });
});
