import type { DifferenceOptions } from '../difference/diffWords';
import type { FoldedTrait } from '../text/foldWord';
import { alignParagraphs } from './alignParagraphs';
import { diffVersions } from './diffVersions';
import { markParagraphs } from './markParagraphs';
import { markVersions } from './markVersions';
import { matchedWords } from './matchedWords';
import type { MovedBlock, Versions } from './versions';
import type { VersionText } from './versionText';

export type VersionsOptions = {
  readonly ignore?: readonly FoldedTrait[];
  /** Asked every few milliseconds; once it says true, the comparison ends with what it has. */
  readonly shouldStop?: () => boolean;
};

/**
 * Compares two forms of one text word by word: two translations, two releases of one record. Line breaks and the
 * borders of paragraphs never differ; blocks that have moved are joined; where one version has a gap, what the other
 * has there is no difference.
 */
export function compareVersions(
  left: VersionText,
  right: VersionText,
  { ignore = [], shouldStop }: VersionsOptions = {},
): Versions {
  const options: DifferenceOptions = {
    ignore: [...ignore, 'white space'],
    ...(shouldStop === undefined ? {} : { shouldStop }),
  };
  const { stretches, moves, complete } = diffVersions({ left, right }, options);
  const marks = markVersions({ left, right }, stretches, moves);
  const matched = {
    left: matchedWords(left.text, stretches, 'left'),
    right: matchedWords(right.text, stretches, 'right'),
  };
  return {
    left: { ...left, marks: marks.left },
    right: { ...right, marks: marks.right },
    rows: alignParagraphs(
      markParagraphs(left.paragraphs, marks.left),
      markParagraphs(right.paragraphs, marks.right),
      matched,
    ),
    stretches,
    moves: moves.map((move): MovedBlock => {
      const isLaterOnRight = matched.right(move.right.start) > matched.left(move.left.start);
      return { left: move.left, right: move.right, isLaterOnRight };
    }),
    differences: marks.differences,
    complete,
  };
}
