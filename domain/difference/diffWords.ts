import type { FoldedTrait } from '../text/foldWord';
import { findMoves } from './findMoves';
import type { Region } from './matching';
import { matchWords } from './matchWords';
import type { Difference, Move } from './stretch';
import { stretchesOf } from './stretchesOf';
import { type NumberedText, partOf, WordNumbering } from './wordNumbering';

/** What two texts may differ in without being called different. */
export type Ignorable = FoldedTrait | 'white space';

export type DifferenceOptions = {
  /** Nothing by default: texts that are not the same to the letter differ. */
  readonly ignore?: readonly Ignorable[];
  /** Whether blocks that stand elsewhere are looked for. */
  readonly moves?: boolean;
  /** Asked again and again; once it says true, what is not compared yet is called replaced. */
  readonly shouldStop?: () => boolean;
};

/**
 * The word difference of two texts: as few words as can be on one side only, in few fragments. Words and marks
 * of punctuation are compared whole; the laws of the stretches stand at `Stretch`.
 *
 * Marks carry the space around them, so ignoring punctuation ignores white space too.
 */
export function diffWords(
  left: string,
  right: string,
  options: DifferenceOptions = {},
): Difference {
  const ignored = new Set(options.ignore ?? []);
  const numbering = new WordNumbering(foldedTraits(ignored));
  const leftText = numbering.read(left);
  const rightText = numbering.read(right, leftText);
  const shouldStop = options.shouldStop ?? never;
  const strict = !ignored.has('white space') && !ignored.has('punctuation');
  const matching = matchWords(leftText.numbers, rightText.numbers, shouldStop);
  const regions = options.moves === true ? findMoves(matching) : [];
  return {
    moves: regions.map((region) => moveOf(leftText, rightText, region, strict)),
    stretches: stretchesOf(leftText, rightText, matching, strict),
    complete: matching.complete,
  };
}

function moveOf(
  leftText: NumberedText,
  rightText: NumberedText,
  region: Region,
  strict: boolean,
): Move {
  const left = partOf(leftText, region.leftStart, region.leftEnd);
  const right = partOf(rightText, region.rightStart, region.rightEnd);
  const matching = matchWords(left.numbers, right.numbers, never);
  return { left: left.span, right: right.span, inner: stretchesOf(left, right, matching, strict) };
}

function foldedTraits(ignored: ReadonlySet<Ignorable>): ReadonlySet<FoldedTrait> {
  const traits = [...ignored].filter((trait): trait is FoldedTrait => trait !== 'white space');
  return new Set(traits);
}

function never(): boolean {
  return false;
}
