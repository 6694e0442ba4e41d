import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText } from '../../../domain/blocks/blockText';
import { tableCells } from '../../../renderer/reading/text/tableCells';

const table = fc
  .array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 6 })
  .map((rows) => ({ kind: 'table', id: 'b1', rows, heads: 0 }) as const);

test('the cells of a table stand where its text has them', () => {
  fc.assert(
    fc.property(table, (block) => {
      const text = blockText(block);
      for (const { text: words, start, end } of tableCells(block).flat()) {
        expect(text.slice(start, start + words.length + end.length)).toBe(words + end);
      }
    }),
  );
});

test('a table without empty rows is spelt by its cells and what stands behind them', () => {
  fc.assert(
    fc.property(table, (block) => {
      fc.pre(block.rows.every((row) => row.length > 0));
      const spelt = tableCells(block)
        .flat()
        .map(({ text, end }) => text + end);
      expect(spelt.join('')).toBe(blockText(block));
    }),
  );
});
