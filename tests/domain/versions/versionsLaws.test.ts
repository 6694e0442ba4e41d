import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../domain/versions/compareVersions';
import type { Versions } from '../../../domain/versions/versions';
import { aVersion } from './aVersion';

/** Paragraphs of words that soon repeat, with gaps among them. */
const paragraph = fc
  .array(fc.constantFrom('the', 'alliance', 'grows', 'slowly', 'not', 'мир', ',', '[…]', '███'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const paragraphs = fc.array(fc.oneof(paragraph, fc.constant('(not held)')), { maxLength: 6 });

/** Words of which none is like another. */
const distinctWords = fc
  .uniqueArray(fc.nat(5000), { minLength: 12, maxLength: 60 })
  .map((numbers) => numbers.map((number) => `word${number}`));

function sides(versions: Versions) {
  return (['left', 'right'] as const).map((side) => ({ side, ...versions[side] }));
}

describe('laws of two versions', () => {
  test('the stretches spell both texts', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const versions = compareVersions(aVersion(...left), aVersion(...right));
        for (const { side, text } of sides(versions)) {
          const spelled = versions.stretches.map((stretch) =>
            text.slice(stretch[side].start, stretch[side].end),
          );
          expect(spelled.join('')).toBe(text);
        }
      }),
    );
  });

  test('the rows hold the paragraphs of both texts in order, and none is empty', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const versions = compareVersions(aVersion(...left), aVersion(...right));
        for (const { side, paragraphs: all } of sides(versions)) {
          const shown = versions.rows.flatMap((row) =>
            row[side].map(({ passage, span }) => ({ passage, span })),
          );
          expect(shown).toEqual(all);
        }
        for (const row of versions.rows)
          expect(row.left.length + row.right.length).toBeGreaterThan(0);
      }),
    );
  });

  test('of each difference one mark is the first', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const versions = compareVersions(aVersion(...left), aVersion(...right));
        const marks = versions.rows
          .flatMap((row) => [...row.left, ...row.right])
          .flatMap((one) => one.marks);
        const first = marks.filter(({ tag }) => tag.kind === 'differs' && tag.isFirst);
        expect(first).toHaveLength(versions.differences);
      }),
    );
  });
});

describe('what never differs', () => {
  test('a gap', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (left, right) => {
        const versions = compareVersions(aVersion(...left), aVersion(...right));
        for (const { marks, gaps } of sides(versions)) {
          const differing = marks.filter(({ tag }) => tag.kind === 'differs');
          for (const { span } of gaps) {
            const touching = differing.filter(
              (mark) => mark.span.start < span.end && span.start < mark.span.end,
            );
            expect(touching).toEqual([]);
          }
        }
      }),
    );
  });

  test('a text from itself', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const versions = compareVersions(aVersion(...texts), aVersion(...texts));
        expect(versions.differences).toBe(0);
        expect(versions.moves).toEqual([]);
      }),
    );
  });

  test('paragraphs joined and split otherwise', () => {
    const borders = fc.array(fc.nat(60), { maxLength: 6 });
    fc.assert(
      fc.property(distinctWords, borders, borders, (words, one, other) => {
        const versions = compareVersions(reflow(words, one), reflow(words, other));
        expect(versions.differences).toBe(0);
      }),
    );
  });

  test('words redacted on one side or on both', () => {
    fc.assert(
      fc.property(distinctWords, fc.nat(50), fc.nat(50), (words, one, other) => {
        const versions = compareVersions(redact(words, one), redact(words, other));
        expect(versions.differences).toBe(0);
      }),
    );
  });
});

/** The words as paragraphs that end after the given places. */
function reflow(words: readonly string[], borders: readonly number[]) {
  const text = words.map((word, i) => (borders.includes(i) ? `${word}\n` : word)).join(' ');
  return aVersion(
    ...text
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
}

/** The words with three of them blacked out. */
function redact(words: readonly string[], from: number) {
  const kept = words.filter((_, i) => i < from || i > from + 3);
  return aVersion([...kept.slice(0, from), '█████', ...kept.slice(from)].join(' '));
}
