import type { Span } from '../text/span';
import { isCleanEdge } from './edgeOf';
import { type Fragment, roomFor } from './fragment';

/** So far a fragment is slid at most, in UTF-16 units: about two sentences. */
const longestSlide = 400;

/** How well a fragment begins or ends after what stands before the edge; the first that fits counts. */
const edgeWorths: readonly (readonly [before: RegExp, worth: number])[] = [
  [/(?:^|\n\s*)$/u, 8],
  [/[.!?…]["'”’»)\]]*\s+$/u, 6],
  [/[,;:—–]["'”’»)\]]*\s+$/u, 3],
  [/\s$/u, 2],
];
const worthBeforeSpace = 1;
/** A quotation mark or bracket is not parted from the word it stands at, unless a sentence is won by it. */
const worthWithinQuotation = -4;

/** As much of a text before an edge as the patterns look at. */
const contextLength = 8;

/**
 * Slides fragments that only one side has to where they begin and end with a paragraph, a sentence, a clause or
 * at least a word. "It [is. It ]was." can as well be "[It is. ]It was.": the same words are called different.
 */
export function slideFragments(
  left: string,
  right: string,
  fragments: readonly Fragment[],
  whole: Fragment,
): readonly Fragment[] {
  const slid: Fragment[] = [];
  fragments.forEach((fragment, index) => {
    const room = roomFor(slid.at(-1), fragments[index + 1], whole);
    const onLeft = { text: left, span: fragment.left, room: room.left };
    const onRight = { text: right, span: fragment.right, room: room.right };
    if (isEmpty(fragment.right)) slid.push(moved(fragment, bestSlide(onLeft, onRight)));
    else if (isEmpty(fragment.left)) slid.push(moved(fragment, bestSlide(onRight, onLeft)));
    else slid.push(fragment);
  });
  return slid;
}

/** One side of a fragment, and the range its neighbours leave it, both ends exclusive. */
type FragmentSide = { readonly text: string; readonly span: Span; readonly room: Span };

/** How far to slide the words that only `here` has, against the place where `there` lacks them. */
function bestSlide(here: FragmentSide, there: FragmentSide): number {
  let best = 0;
  let bestWorth = worthOf(here, 0);
  for (const by of possibleSlides(here, there)) {
    const worth = worthOf(here, by);
    if (worth > bestWorth && isClean(here, by) && isClean(there, by)) {
      best = by;
      bestWorth = worth;
    }
  }
  return best;
}

/** By how much the words can be slid so that what is left around them stays the same on both sides. */
function possibleSlides(here: FragmentSide, there: FragmentSide): readonly number[] {
  const slides: number[] = [];
  for (let by = -1; by >= -longestSlide && isWithin(here, by) && isWithin(there, by); by--) {
    const given = here.text[here.span.end + by];
    if (given !== here.text[here.span.start + by] || given !== there.text[there.span.end + by])
      break;
    slides.push(by);
  }
  for (let by = 1; by <= longestSlide && isWithin(here, by) && isWithin(there, by); by++) {
    const given = here.text[here.span.start + by - 1];
    if (given !== here.text[here.span.end + by - 1]) break;
    if (given !== there.text[there.span.end + by - 1]) break;
    slides.push(by);
  }
  return slides;
}

function isWithin({ span, room }: FragmentSide, by: number): boolean {
  return span.start + by > room.start && span.end + by < room.end;
}

function isClean({ text, span }: FragmentSide, by: number): boolean {
  return isCleanEdge(text, span.start + by) && isCleanEdge(text, span.end + by);
}

function worthOf({ text, span }: FragmentSide, by: number): number {
  return edgeWorth(text, span.start + by) + edgeWorth(text, span.end + by);
}

function edgeWorth(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - contextLength), at);
  const after = text.slice(at, at + 1);
  const isWithinQuotation = /["“«‘([]$/u.test(before) || /^["”»)\]]/u.test(after);
  const worth = edgeWorths.find(([pattern]) => pattern.test(before))?.[1];
  if (worth !== undefined) return worth;
  if (isWithinQuotation) return worthWithinQuotation;
  return /^\s/u.test(after) ? worthBeforeSpace : 0;
}

function moved({ left, right }: Fragment, by: number): Fragment {
  return {
    left: { start: left.start + by, end: left.end + by },
    right: { start: right.start + by, end: right.end + by },
  };
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}
