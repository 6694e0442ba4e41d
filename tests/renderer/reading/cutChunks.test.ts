import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areOneList, cutChunks } from '../../../renderer/reading/text/cutChunks';
import { numbered, type Piece, paragraph } from '../../support/writeImported';

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.string({ maxLength: 4_000 }).map(paragraph),
  fc.string().map((text) => ({ kind: 'list item', text, depth: 0, sign: '•' }) as const),
  fc.string().map((text) => ({ kind: 'footnote', text, label: '1' }) as const),
);
const text = fc.array(piece, { maxLength: 400 }).map(numbered);

test('the chunks of a text are the text, in order, and none is empty', () => {
  fc.assert(
    fc.property(text, (blocks) => {
      const chunks = cutChunks(blocks);
      expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks);
      expect(chunks.every((chunk) => chunk.blocks.length > 0)).toBe(true);
    }),
  );
});

test('a list that is not very long is not parted', () => {
  fc.assert(
    fc.property(text, (blocks) => {
      for (const { blocks: chunk } of cutChunks(blocks)) {
        const last = chunk.at(-1);
        const next = last === undefined ? undefined : blocks[blocks.indexOf(last) + 1];
        if (last !== undefined && areOneList(last, next)) expect(chunk.length).toBe(120);
      }
    }),
  );
});

test('what is typed beside a scanned page moves no border between chunks', () => {
  const pages = (typed: string) =>
    numbered(
      Array.from({ length: 40 }, (_, i) => ({
        kind: 'scanned page',
        page: i + 1,
        text: i === 3 ? typed : '',
      })),
    );
  const sizes = (typed: string) => cutChunks(pages(typed)).map(({ blocks }) => blocks.length);
  expect(sizes('a long page '.repeat(1_000))).toEqual(sizes(''));
});
