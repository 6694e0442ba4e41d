import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLong } from '../../../parsing/text/cutLong';
import { cutText } from '../../../parsing/text/cutText';

const letters = (text: string) => text.replace(/[\s*•●▪◦‣–—-]/g, '');
const lines = fc
  .array(
    fc.stringMatching(/^[ \t]{0,6}[A-Za-zя«»“”.,:;()[\]0-9*-]{0,40}( [A-Za-z.-]{1,12}){0,12}$/),
  )
  .map((parts) => parts.join('\n'));

describe('laws', () => {
  test('every letter of a text is in its blocks, in order', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const found = cutText(text).drafts.flatMap((draft) => ('text' in draft ? draft.text : []));
        expect(letters(found.join(''))).toBe(letters(text));
      }),
    );
  });

  test('no block of a text is longer than 20,000 letters, and none of them is lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('word ', 'Sentence. ', 'x', '😀'),
        fc.nat(9_000),
        (part, times) => {
          const text = part.repeat(times).trim();
          const pieces = cutLong(text);
          expect(pieces.every((piece) => piece.length <= 20_000)).toBe(true);
          expect(letters(pieces.join(''))).toBe(letters(text));
          expect(pieces.join('')).not.toContain('\uFFFD');
        },
      ),
      { numRuns: 30 },
    );
  });
});

function kinds(text: string): readonly string[] {
  return cutText(text).drafts.map((draft) => {
    const words = 'text' in draft ? draft.text : '';
    return `${draft.kind}: ${words}`;
  });
}

const long = 'This paragraph goes on for a good while, as paragraphs of a book do. '
  .repeat(3)
  .trim();

describe('a text whose lines are its paragraphs', () => {
  test('has a block for each line', () => {
    expect(kinds(`${long}\n${long}`)).toEqual([`paragraph: ${long}`, `paragraph: ${long}`]);
  });

  test('has headings where a short line stands alone before a paragraph', () => {
    expect(kinds(`The title\n\n${long}\n\nA section\n\n${long}`)).toEqual([
      'heading: The title',
      `paragraph: ${long}`,
      'heading: A section',
      `paragraph: ${long}`,
    ]);
  });

  test('has none where short lines stand together, or one ends like a sentence', () => {
    expect(kinds(`Document 1\nSource: GARF\n\n${long}\n\nHe left.\n\n${long}`)).not.toContainEqual(
      expect.stringMatching(/^heading/),
    );
  });
});

describe('a text whose lines were broken at a margin', () => {
  const typed = [
    'SUBJECT: Meeting with President Yeltsin at his dacha outside of Moscow, Russia',
    'PARTICIPANTS: The Secretary',
    '',
    'The Secretary said that the door was open and that in Europe the new partner-',
    'ship was open to all the countries of Europe, and to Russia as to the others.',
    '',
    '     It is a brilliant idea, the President said to the Secretary, and then',
    '     that it was a stroke of genius.',
    '',
    '- the first point',
    '- the second point, which goes on until it has to be broken at the margin and',
    '  then goes on',
  ].join('\n');

  test('is joined again, hyphens kept, and keeps what its writer set apart', () => {
    expect(kinds(typed)).toEqual([
      'paragraph: SUBJECT: Meeting with President Yeltsin at his dacha outside of Moscow, Russia\nPARTICIPANTS: The Secretary',
      'paragraph: The Secretary said that the door was open and that in Europe the new partner-ship was open to all the countries of Europe, and to Russia as to the others.',
      'quotation: It is a brilliant idea, the President said to the Secretary, and then that it was a stroke of genius.',
      'list item: the first point',
      'list item: the second point, which goes on until it has to be broken at the margin and then goes on',
    ]);
  });
});

test('a form feed begins a page', () => {
  expect(kinds('One\fTwo')).toEqual(['paragraph: One', 'page break: ', 'paragraph: Two']);
});
