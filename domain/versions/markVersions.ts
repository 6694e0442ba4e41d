import type { Move, Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { placesApart } from './placesApart';
import type { Sides } from './sides';
import { subtractSpans } from './subtractSpans';
import type { VersionMark } from './versions';
import type { VersionText } from './versionText';

export type VersionMarks = Sides<readonly VersionMark[]> & { readonly differences: number };

/** Says of the words that stand on one side only whether they differ, have moved, or stand opposite a gap. */
export function markVersions(
  texts: Sides<VersionText>,
  stretches: readonly Stretch[],
  moves: readonly Move[],
): VersionMarks {
  const marks = {
    left: marksAlone('left', texts, moves),
    right: marksAlone('right', texts, moves),
  };
  let differences = 0;
  for (const apart of allApart(stretches, moves)) {
    const left = markApart(texts, apart, 'left', false);
    const right = markApart(
      texts,
      apart,
      'right',
      left.some(({ tag }) => tag.kind === 'differs'),
    );
    marks.left.push(...left);
    marks.right.push(...right);
    if ([...left, ...right].some(({ tag }) => tag.kind === 'differs')) differences += 1;
  }
  return { ...marks, differences };
}

/** What does not depend on the words opposite: gaps and moved blocks. */
function marksAlone(
  side: keyof Sides<unknown>,
  texts: Sides<VersionText>,
  moves: readonly Move[],
): VersionMark[] {
  return [
    ...moves.map(
      (block, move): VersionMark => ({
        span: block[side],
        tag: { kind: 'moved', move, isFirst: true },
      }),
    ),
    ...texts[side].gaps.map(
      ({ span, cause }): VersionMark => ({ span, tag: { kind: 'gap', cause } }),
    ),
  ];
}

/** A place where the texts part: what each has between two stretches of both, and the moved blocks in it. */
type Apart = Sides<Span> & { readonly moved: Sides<readonly Span[]> };

/** The places apart of the texts, and then those within moved blocks. */
function allApart(stretches: readonly Stretch[], moves: readonly Move[]): readonly Apart[] {
  const moved = { left: moves.map(({ left }) => left), right: moves.map(({ right }) => right) };
  const nothing = { left: [], right: [] };
  return [
    ...placesApart(stretches).map((apart) => ({ ...apart, moved })),
    ...moves.flatMap(({ inner }) =>
      placesApart(inner).map((apart) => ({ ...apart, moved: nothing })),
    ),
  ];
}

function markApart(
  texts: Sides<VersionText>,
  apart: Apart,
  side: keyof Sides<unknown>,
  isBegun: boolean,
): readonly VersionMark[] {
  const other = side === 'left' ? 'right' : 'left';
  const isOpposite = hasGap(texts[other], apart[other]);
  return ownWords(texts[side], apart, side).map((span, i) => ({
    span,
    tag: isOpposite ? { kind: 'opposite' } : { kind: 'differs', isFirst: i === 0 && !isBegun },
  }));
}

function hasGap({ gaps }: VersionText, { start, end }: Span): boolean {
  return gaps.some(({ span }) => span.start < end && start < span.end);
}

/** What a side has at a place apart, without its gaps, moved blocks and outer space. */
function ownWords(
  { text, gaps }: VersionText,
  apart: Apart,
  side: keyof Sides<unknown>,
): readonly Span[] {
  const others = [...apart.moved[side], ...gaps.map(({ span }) => span)];
  return subtractSpans(apart[side], others)
    .map((span) => withoutOuterSpace(text, span))
    .filter(({ start, end }) => start < end);
}

function withoutOuterSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}
