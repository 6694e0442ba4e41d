import { heaviestPath } from '../collation/heaviestPath';
import { type DifferenceOptions, diffWords } from '../difference/diffWords';
import { readableStretches } from '../difference/readableStretches';
import type { Difference, Move, Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { blotOut } from './blotOut';
import { findCounterparts } from './findCounterparts';
import { growMoves } from './growMoves';
import { looseParagraphs } from './looseParagraphs';
import { placesApart } from './placesApart';
import type { Sides } from './sides';
import { isWithin, spliceStretches } from './spliceStretches';
import type { VersionText } from './versionText';

/**
 * The word difference of two forms of one text, passage first and word second: where only scattered words of
 * paragraphs are matched, as between two translations, the paragraphs are paired by what they tell and their words are
 * compared within the pair only. A pair that stands at another place in the order is a move.
 *
 * The laws of `Difference` hold for the two texts; a gap is like nothing.
 */
export function diffVersions(versions: Sides<VersionText>, options: DifferenceOptions): Difference {
  const texts = blotBoth(
    { left: versions.left.text, right: versions.right.text },
    { left: spansOf(versions.left.gaps), right: spansOf(versions.right.gaps) },
  );
  const byWords = diffWords(texts.left, texts.right, { ...options, moves: true });
  const loose = {
    left: looseParagraphs(texts.left, versions.left.paragraphs, byWords, 'left'),
    right: looseParagraphs(texts.right, versions.right.paragraphs, byWords, 'right'),
  };
  const isWordsOnly = loose.left.length === 0 || loose.right.length === 0 || !byWords.complete;
  const rough = isWordsOnly
    ? { compared: texts, difference: byWords, pairs: [] }
    : diffLoosely(texts, loose, options);
  return refine({ versions, texts, ...rough, options });
}

/** Compares the words outside the loose paragraphs, and those of loose paragraphs with their counterparts only. */
function diffLoosely(
  texts: Sides<string>,
  loose: Sides<readonly Span[]>,
  options: DifferenceOptions,
): Pick<Rough, 'compared' | 'difference' | 'pairs'> {
  const held = blotBoth(texts, loose);
  const difference = diffWords(held.left, held.right, { ...options, moves: true });
  const wordsOf = (side: keyof Sides<unknown>) =>
    loose[side].map(({ start, end }) => texts[side].slice(start, end));
  const pairs = findCounterparts(wordsOf('left'), wordsOf('right')).flatMap((pair) => {
    const [left, right] = [loose.left[pair.left], loose.right[pair.right]];
    return left === undefined || right === undefined ? [] : [{ left, right }];
  });
  return { compared: held, difference, pairs };
}

type Rough = {
  readonly versions: Sides<VersionText>;
  /** Without their gaps. */
  readonly texts: Sides<string>;
  /** The texts that `difference` is of: with or without their loose paragraphs. */
  readonly compared: Sides<string>;
  readonly difference: Difference;
  readonly pairs: readonly Sides<Span>[];
  readonly options: DifferenceOptions;
};

/** Compares pairs of paragraphs by themselves, puts those in order where they stand, and makes all readable. */
function refine({ versions, texts, compared, difference, pairs, options }: Rough): Difference {
  const stretches = readableStretches(compared.left, compared.right, difference.stretches);
  const inOrder = pairsInOrder(pairs, stretches);
  const paragraphs = {
    left: spansOf(versions.left.paragraphs),
    right: spansOf(versions.right.paragraphs),
  };
  const blocks = growMoves(difference.moves, paragraphs, stretches);
  const moved = [...blocks, ...pairs.filter((pair) => !inOrder.includes(pair))];
  const compare = (part: Sides<Span>) => comparePart(texts, part, options);
  return {
    stretches: spliceStretches(stretches, inOrder.map(compare)),
    moves: moved.map(compare).sort((a, b) => a.left.start - b.left.start),
    complete: difference.complete,
  };
}

/** The pairs that can stand where they are: both sides between the same matched words, in one order, the longest first kept. */
function pairsInOrder(
  pairs: readonly Sides<Span>[],
  stretches: readonly Stretch[],
): readonly Sides<Span>[] {
  const places = placesApart(stretches);
  const candidates = pairs.filter((pair) => places.some((place) => isWithin(pair, place)));
  const rank = (side: keyof Sides<unknown>) =>
    new Map(
      [...candidates].sort((a, b) => a[side].start - b[side].start).map((pair, i) => [pair, i]),
    );
  const [left, right] = [rank('left'), rank('right')];
  const path = heaviestPath(
    candidates.map((pair) => ({
      left: left.get(pair) ?? 0,
      right: right.get(pair) ?? 0,
      weight: pair.left.end - pair.left.start + pair.right.end - pair.right.start,
    })),
  );
  return path.flatMap((index) => candidates[index] ?? []);
}

function comparePart(
  texts: Sides<string>,
  { left, right }: Sides<Span>,
  options: DifferenceOptions,
): Move {
  const [leftText, rightText] = [
    texts.left.slice(left.start, left.end),
    texts.right.slice(right.start, right.end),
  ];
  const { stretches } = diffWords(leftText, rightText, options);
  const inner = readableStretches(leftText, rightText, stretches).map((stretch) => ({
    side: stretch.side,
    left: shift(stretch.left, left.start),
    right: shift(stretch.right, right.start),
  }));
  return { left, right, inner };
}

function blotBoth(texts: Sides<string>, spans: Sides<readonly Span[]>): Sides<string> {
  return {
    left: blotOut(texts.left, spans.left, 'left'),
    right: blotOut(texts.right, spans.right, 'right'),
  };
}

function spansOf(ranges: readonly { readonly span: Span }[]): readonly Span[] {
  return ranges.map(({ span }) => span);
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
