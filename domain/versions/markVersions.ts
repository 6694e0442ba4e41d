import type { Move, Stretch } from '../difference/stretch';
import type { Span } from '../text/span';
import { SpanIndex } from '../text/spanIndex';
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
  const gaps = { left: new SpanIndex(texts.left.gaps), right: new SpanIndex(texts.right.gaps) };
  let differences = 0;
  for (const apart of allApart(stretches, moves)) {
    const left = markApart(texts, gaps, apart, 'left', false);
    const right = markApart(
      texts,
      gaps,
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

/** A place where the texts part: what each has between two stretches of both, and the moved blocks there. */
type Apart = Sides<Span> & { readonly moved: Sides<SpanIndex<Placed>> };

type Placed = { readonly span: Span };

type Gaps = Sides<SpanIndex<Placed>>;

/** The places apart of the texts, and then those within moved blocks. */
function allApart(stretches: readonly Stretch[], moves: readonly Move[]): readonly Apart[] {
  const moved = {
    left: new SpanIndex(moves.map(({ left }) => ({ span: left }))),
    right: new SpanIndex(moves.map(({ right }) => ({ span: right }))),
  };
  const nothing = { left: new SpanIndex<Placed>([]), right: new SpanIndex<Placed>([]) };
  return [
    ...placesApart(stretches).map((apart) => ({ ...apart, moved })),
    ...moves.flatMap(({ inner }) =>
      placesApart(inner).map((apart) => ({ ...apart, moved: nothing })),
    ),
  ];
}

function markApart(
  texts: Sides<VersionText>,
  gaps: Gaps,
  apart: Apart,
  side: keyof Sides<unknown>,
  isBegun: boolean,
): readonly VersionMark[] {
  const other = side === 'left' ? 'right' : 'left';
  const isOpposite = gaps[other].meeting(apart[other]).length > 0;
  return ownWords(texts[side].text, gaps, apart, side).map((span, i) => ({
    span,
    tag: isOpposite ? { kind: 'opposite' } : { kind: 'differs', isFirst: i === 0 && !isBegun },
  }));
}

/** What a side has at a place apart, without its gaps, moved blocks and outer space. */
function ownWords(
  text: string,
  gaps: Gaps,
  apart: Apart,
  side: keyof Sides<unknown>,
): readonly Span[] {
  const { [side]: place, moved } = apart;
  const others = [...moved[side].meeting(place), ...gaps[side].meeting(place)];
  return subtractSpans(
    place,
    others.map(({ span }) => span),
  )
    .map((span) => withoutOuterSpace(text, span))
    .filter(({ start, end }) => start < end);
}

function withoutOuterSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}
