import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../domain/marking/mark';
import { markPair } from '../../../domain/marking/markPair';

function spelled(text: string, marks: readonly Mark[], kind: Mark['tag']): string[] {
  return marks
    .filter(({ tag }) => tag === kind)
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('a close pair', () => {
  const left = 'The American said there would be partnership for all, not membership for some.';
  const right = 'The American said there would be partnership for all and membership later.';
  const marks = markPair(left, right, 'close');

  test('shows on each side only what the other lacks', () => {
    expect(spelled(left, marks.left, 'differs').join(' ')).toContain('some');
    expect(spelled(right, marks.right, 'differs').join(' ')).toContain('later');
    expect(spelled(left, marks.left, 'differs').join(' ')).not.toContain('American');
  });

  test('shows what both have as agreement', () => {
    expect(spelled(left, marks.left, 'agrees')[0]).toContain('The American said there would be');
  });
});

describe('a paraphrase', () => {
  const left = 'Yeltsin answered: “This is a brilliant idea, it is a stroke of genius.”';
  const right = 'When told, Yeltsin called the plan a “stroke of genius.”';
  const marks = markPair(left, right, 'paraphrase');

  test('shows the shared quotation whole', () => {
    expect(spelled(left, marks.left, 'quotation')).toEqual(['stroke of genius']);
    expect(spelled(right, marks.right, 'quotation')).toEqual(['stroke of genius']);
  });

  test('shows shared names, though they stand alone', () => {
    expect(spelled(right, marks.right, 'shared')).toEqual(['Yeltsin']);
  });

  test('never shows what differs, which would be most of it', () => {
    expect(marks.left.concat(marks.right).map(({ tag }) => tag)).not.toContain('differs');
  });

  test('shows no shared run of one or two plain words', () => {
    const { left: nothing } = markPair('it was in the house', 'they sat in the rain', 'paraphrase');
    expect(nothing).toEqual([]);
  });

  test.each([
    ['He knew that it was in the open.', 'She said that it was in the cellar.'],
    ['If there would be peace, they would go.', 'They asked if there would be war.'],
    ['It stood at the edge of a wood.', 'They fell from the edge of a cliff.'],
    ['Он сказал, что это было для нас.', 'Потому что это было для нас важно.'],
  ])('shows no run of words that only serve the sentence: %s', (one, other) => {
    expect(markPair(one, other, 'paraphrase').left).toEqual([]);
  });

  test('shows a run in which two words tell something', () => {
    const one = 'He spoke of partnership for all, not membership.';
    const { left: shown } = markPair(
      one,
      'It was partnership for all, not membership!',
      'paraphrase',
    );
    expect(spelled(one, shown, 'shared')).toEqual(['partnership for all, not membership']);
  });
});

test('every mark of a paraphrase has a word that tells something', () => {
  const words = fc.array(
    fc.constantFrom('the', 'of', 'it', 'was', 'NATO', '“', '”', 'ally', 'что'),
    {
      minLength: 20,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(words, words, (one, other) => {
      const text = one.join(' ');
      const { left } = markPair(text, other.join(' '), 'paraphrase');
      for (const { span } of left) {
        expect(text.slice(span.start, span.end)).toMatch(/NATO|ally/);
      }
    }),
  );
});

test('marks lie within their text and do not overlap', () => {
  const words = fc.array(fc.constantFrom('the', 'Yeltsin', '“genius”', '1993', 'мир', 'idea,'), {
    maxLength: 12,
  });
  const grades = fc.constantFrom('verbatim' as const, 'close' as const, 'paraphrase' as const);
  fc.assert(
    fc.property(words, words, grades, (one, other, grade) => {
      const left = one.join(' ');
      const marks = markPair(left, other.join(' '), grade);
      let reached = 0;
      for (const { span } of marks.left) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.end).toBeLessThanOrEqual(left.length);
        reached = span.end;
      }
    }),
  );
});
