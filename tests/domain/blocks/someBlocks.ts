import fc from 'fast-check';
import type { Block, Mark } from '../../../domain/blocks/block';

type WithoutId<Kind> = Kind extends Block ? Omit<Kind, 'id'> : never;

const label = fc.string({ maxLength: 10 });
const text = fc.string({ unit: 'grapheme', maxLength: 30 });

/** A text and marks that lie within it. */
const marked = text.chain((words) =>
  fc.record({
    text: fc.constant(words),
    marks: fc.array(markWithin(words.length), { maxLength: 3 }),
  }),
);

function markWithin(length: number): fc.Arbitrary<Mark> {
  const ends = fc.tuple(fc.nat({ max: length }), fc.nat({ max: length }));
  const stretch = ends.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc
    .tuple(stretch, label)
    .chain(([span, words]) =>
      fc.constantFrom<Mark>(
        { kind: 'emphasis', ...span },
        { kind: 'footnote mark', ...span, label: words },
        { kind: 'link', ...span, address: words },
        { kind: 'redaction', ...span, cause: words },
        { kind: 'page', ...span, label: words },
      ),
    );
}

const draft: fc.Arbitrary<WithoutId<Block>> = fc.oneof(
  marked.map((words) => ({ kind: 'paragraph' as const, ...words })),
  marked.map((words) => ({ kind: 'quotation' as const, ...words })),
  fc
    .tuple(marked, fc.integer({ min: 1, max: 6 }))
    .map(([words, level]) => ({ kind: 'heading' as const, ...words, level })),
  fc
    .tuple(marked, fc.nat({ max: 3 }), label)
    .map(([words, depth, sign]) => ({ kind: 'list item' as const, ...words, depth, sign })),
  fc
    .tuple(marked, label)
    .map(([words, name]) => ({ kind: 'footnote' as const, ...words, label: name })),
  fc
    .array(fc.array(text, { maxLength: 3 }), { maxLength: 3 })
    .map((rows) => ({ kind: 'table' as const, rows, heads: 0 })),
  label.map((name) => ({ kind: 'page break' as const, label: name })),
  fc
    .string({ minLength: 1, maxLength: 20 })
    .map((cause) => ({ kind: 'redaction' as const, cause })),
  text.map((alternative) => ({ kind: 'image' as const, alternative })),
  fc
    .tuple(text, fc.integer({ min: 1, max: 900 }))
    .map(([words, page]) => ({ kind: 'scanned page' as const, text: words, page })),
);

/** Blocks of every kind under their ids, in order. */
export const someBlocks: fc.Arbitrary<readonly Block[]> = fc
  .array(draft, { maxLength: 12 })
  .map((drafts) => drafts.map((each, i) => ({ ...each, id: `b${i + 1}` })));
