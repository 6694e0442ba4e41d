import { expect, test } from 'vitest';
import { originalPages } from '../../../domain/blocks/originalPages';
import { numbered, type Piece, paragraph } from '../../support/writeImported';

function pagesOf(...pieces: readonly Piece[]): readonly number[] {
  return [...originalPages(numbered(pieces)).values()];
}

const page = (label: string): Piece => ({ kind: 'page break', label });
const turning = { kind: 'page', start: 1, end: 1, label: 'x' } as const;

test('a page is counted from the first, whatever it is called', () => {
  expect(pagesOf(page('iv'), paragraph('One.'), page('17'), paragraph('Two.'))).toEqual([
    1, 1, 2, 2,
  ]);
  expect(pagesOf(paragraph('A text without pages.'))).toEqual([1]);
});

test('a paragraph that goes over to the next page begins on the one before', () => {
  const over: Piece = { kind: 'paragraph', text: 'Over.', marks: [turning] };
  const note: Piece = { kind: 'footnote', label: '1', text: 'Over too.', marks: [turning] };
  expect(pagesOf(page('1'), over, paragraph('Two.'), note, page('3'), paragraph('Three.'))).toEqual(
    [1, 1, 2, 2, 3, 3],
  );
});

test('a scanned page says its own number', () => {
  const scan = (number: number): Piece => ({ kind: 'scanned page', page: number, text: '' });
  expect(pagesOf(page('1'), scan(1), page('4'), scan(4), page('5'), paragraph('Five.'))).toEqual([
    1, 1, 2, 4, 5, 5,
  ]);
});
