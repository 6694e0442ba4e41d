import { expect, test } from 'vitest';
import type { Block } from '../../../domain/blocks/block';
import { isWholeText } from '../../../domain/blocks/isWholeText';

function marked(id: string, start: number, end: number): Block {
  return { kind: 'paragraph', id, text: 'words', marks: [{ kind: 'strong', start, end }] };
}

test('blocks that are numbered in order and marked within their words are a text', () => {
  expect(isWholeText([])).toBe(true);
  expect(isWholeText([marked('b1', 0, 5), { kind: 'redaction', id: 'b2', cause: 'x' }])).toBe(true);
});

test('others are none', () => {
  expect(isWholeText([marked('b2', 0, 5)])).toBe(false);
  expect(isWholeText([marked('b1', 0, 5), marked('b1', 0, 5)])).toBe(false);
  expect(isWholeText([marked('b1', 0, 6)])).toBe(false);
  expect(isWholeText([marked('b1', 3, 2)])).toBe(false);
});
