import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockDraft } from '../../../parsing/numberBlocks';
import { joinOverPages } from '../../../parsing/tei/joinOverPages';

const paragraph = (text: string): BlockDraft => ({ kind: 'paragraph', text });
const page = (label: string): BlockDraft => ({ kind: 'page break', label });
const note: BlockDraft = { kind: 'footnote', label: '1', text: 'See Document 2.' };

test('the words stay the same and in their order, and every mark lies within its block', () => {
  const texts = fc.constantFrom(
    'We were going',
    'to Moscow,',
    'then home.',
    'It was late.',
    'and cold',
  );
  const drafts = fc.array(
    fc.oneof(texts.map(paragraph), fc.constant(page('7')), fc.constant(note)),
  );
  const words = (blocks: readonly BlockDraft[]) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
  fc.assert(
    fc.property(drafts, (blocks) => {
      const joined = joinOverPages(blocks);
      expect(words(joined)).toBe(words(blocks));
      for (const block of joined) {
        if (!('text' in block) || !('marks' in block)) continue;
        for (const mark of block.marks ?? [])
          expect(mark.end).toBeLessThanOrEqual(block.text.length);
      }
    }),
  );
});

describe('a paragraph that a page cuts', () => {
  test('is one again, with the page within it and its notes after it', () => {
    const drafts: BlockDraft[] = [
      {
        kind: 'paragraph',
        text: 'We were going1',
        marks: [{ kind: 'footnote mark', start: 13, end: 14, label: '1' }],
      },
      note,
      page('62'),
      { kind: 'paragraph', text: 'to Moscow.', marks: [{ kind: 'emphasis', start: 3, end: 9 }] },
    ];
    expect(joinOverPages(drafts)).toEqual([
      {
        kind: 'paragraph',
        text: 'We were going1 to Moscow.',
        marks: [
          { kind: 'footnote mark', start: 13, end: 14, label: '1' },
          { kind: 'page', start: 15, end: 15, label: '62' },
          { kind: 'emphasis', start: 18, end: 24 },
        ],
      },
      note,
    ]);
  });

  test('goes on over several pages', () => {
    const drafts = [paragraph('One'), page('1'), paragraph('two'), page('2'), paragraph('three.')];
    expect(joinOverPages(drafts)).toMatchObject([{ text: 'One two three.' }]);
  });
});

describe('two paragraphs stay two', () => {
  test.each<[string, readonly BlockDraft[]]>([
    ['where the first ends a sentence', [paragraph('We went.'), page('2'), paragraph('to Moscow')]],
    ['where the second begins one', [paragraph('We went'), page('2'), paragraph('Moscow')]],
    ['where no page is between them', [paragraph('We went'), paragraph('to Moscow')]],
    [
      'where a heading is between them',
      [paragraph('We went'), { kind: 'heading', level: 1, text: 'A' }, page('2'), paragraph('to')],
    ],
  ])('%s', (_, drafts) => {
    expect(joinOverPages(drafts)).toEqual(drafts);
  });
});
