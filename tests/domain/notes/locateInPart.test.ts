import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassage } from '../../../domain/library/comparedPassage';
import { isLacuna, type TellingPassage } from '../../../domain/library/source';
import { describeAnchor } from '../../../domain/notes/describeAnchor';
import { locateInPart } from '../../../domain/notes/locateInPart';
import { spanText } from '../../../domain/text/span';

const words = 'Yeltsin called it brilliant. Christopher was relieved by that. Talbott left it out.';
const paragraph: TellingPassage = {
  id: 'b12',
  text: words,
  manner: 'quoted',
  chain: [{ source: 'letter' }],
};
const parts = cutPassage(paragraph).flatMap((part) => (isLacuna(part) ? [] : part));

/** The words of a note on this span that stand in each part, in order. */
function wordsInParts(start: number, end: number): string[] {
  const anchor = describeAnchor('letter', 'b12', words, { start, end });
  return parts.flatMap((part) => {
    const span = locateInPart(anchor, part);
    return span === null ? [] : spanText(part.text, span);
  });
}

test('the words of a note, wherever they stand, are all found in the parts of their paragraph', () => {
  const place = fc.integer({ min: 0, max: words.length });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(start < end);
      const found = wordsInParts(start, end).join('').replaceAll(' ', '');
      expect(found).toBe(words.slice(start, end).replaceAll(' ', ''));
    }),
  );
});

test('a note on one statement hangs in that part alone', () => {
  expect(wordsInParts(29, 40)).toEqual(['Christopher']);
});

test('a note on another paragraph hangs in none', () => {
  const anchor = describeAnchor('letter', 'b13', words, { start: 0, end: 7 });
  expect(parts.map((part) => locateInPart(anchor, part))).toEqual([null, null, null]);
});
