import { expect, test } from 'vitest';
import { pageOf } from '../../../domain/blocks/pageOf';
import { numbered, paragraph } from '../../support/writeImported';

const blocks = numbered([
  paragraph('before any page'),
  { kind: 'page break', label: '7' },
  paragraph('on the seventh page'),
  {
    kind: 'paragraph',
    text: 'half here, half there',
    marks: [{ kind: 'page', start: 10, end: 10, label: '8' }],
  },
  paragraph('on the eighth'),
  { kind: 'scanned page', page: 12, text: 'typed' },
]);

test.each([
  ['b1', 0, null],
  ['b3', 3, '7'],
  ['b4', 0, '7'],
  ['b4', 10, '8'],
  ['b5', 0, '8'],
  ['b6', 2, '12'],
])('%s at %i stands on page %s', (block, offset, page) => {
  expect(pageOf(blocks, block, offset)).toBe(page);
});
