import fc from 'fast-check';
import type { Span } from '../../../domain/text/span';

/** A text of any characters, and a stretch of it that is not empty and parts no surrogate pair. */
export const textAndSpan: fc.Arbitrary<{ text: string; span: Span }> = fc
  .record({
    before: fc.string({ unit: 'binary', maxLength: 80 }),
    words: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    after: fc.string({ unit: 'binary', maxLength: 80 }),
  })
  .map(({ before, words, after }) => ({
    text: before + words + after,
    span: { start: before.length, end: before.length + words.length },
  }));

const vocabulary = (
  'partnership membership alliance treaty summit letter genius Moscow minister evening question answer ' +
  'border promise east neutral candid memoir cable winter idea tension corridor signature delegation ' +
  'parliament election paper river bridge garden soldier harvest lantern orchard velvet copper'
).split(' ');

/** The words of a passage in which no word stands twice, and a stretch of them with something on both sides. */
export const passageOfWords = fc
  .record({
    words: fc.shuffledSubarray(vocabulary, { minLength: 24 }),
    first: fc.integer({ min: 4, max: 12 }),
    count: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ words, first, count }) => ({
    before: `${words.slice(0, first).join(' ')} `,
    quote: words.slice(first, first + count).join(' '),
    after: ` ${words.slice(first + count).join(' ')}`,
  }));

/** Words that the vocabulary of `passageOfWords` shares nothing with. */
export const otherWords = fc
  .array(fc.constantFrom('zygote', 'fjord', 'sphinx', 'waltz', 'quiz', 'jukebox', 'Ямб', 'щука'), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));
