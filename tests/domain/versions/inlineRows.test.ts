import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '../../../domain/versions/compareVersions';
import { inlineRows } from '../../../domain/versions/inlineRows';
import { aVersion } from './aVersion';

const words = fc.constantFrom('the', 'alliance', 'grows', 'slowly', 'not', 'today', '[…]');
const paragraphs = fc.array(
  fc.array(words, { minLength: 1, maxLength: 9 }).map((some) => some.join(' ')),
  { maxLength: 5 },
);

test('the parts of left and both spell the left version, those of right what only that has', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (left, right) => {
      const versions = compareVersions(aVersion(...left), aVersion(...right));
      const parts = inlineRows(versions).flat();
      const spelled = (isShown: (side: string) => boolean) =>
        parts
          .filter(({ side }) => isShown(side))
          .map(({ text }) => text)
          .join('');
      expect(spelled((side) => side !== 'right')).toBe(left.join(''));
      const onlyRight = versions.stretches
        .filter(({ side }) => side === 'right')
        .map((stretch) => versions.right.text.slice(stretch.right.start, stretch.right.end));
      expect(spelled((side) => side === 'right')).toBe(onlyRight.join('').replaceAll('\n\n', ''));
    }),
  );
});

test('differences are marked in the one text as they are in the two', () => {
  const versions = compareVersions(aVersion('It will grow.'), aVersion('It would grow.'));
  const marked = inlineRows(versions)
    .flat()
    .filter(({ marks }) => marks.some(({ tag }) => tag.kind === 'differs'));
  expect(marked.map(({ side, text }) => `${side}: ${text}`)).toEqual([
    'left: will',
    'right: would',
  ]);
});
