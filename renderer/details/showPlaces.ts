import type { Place } from '../../domain/details/detail';
import type { Span } from '../../domain/text/span';
import { findPassage } from '../passages/findPassage';

/** Under this name the style sheet draws what is shown. */
const highlightName = 'detail';

/** Marks the words at these places in the passages on the page and brings the first into view; nothing else stays marked. */
export function showPlaces(places: readonly Place[]): void {
  const ranges = places.flatMap(({ key, span }) => {
    const passage = passageElement(key);
    return passage === null ? [] : [{ passage, range: rangeOf(passage, span) }];
  });
  CSS.highlights.set(highlightName, new Highlight(...ranges.map(({ range }) => range)));
  ranges[0]?.passage.scrollIntoView({ block: 'nearest' });
}

export function hidePlaces(): void {
  CSS.highlights.delete(highlightName);
}

/** The element of a passage by its key, `source#passage`. */
function passageElement(key: string): HTMLElement | null {
  const [source = '', passage = ''] = key.split('#');
  return findPassage(source, passage);
}

/** A passage's element holds its text and nothing else, cut into pieces by marks and notes. */
function rangeOf(passage: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange();
  const pieces = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let piece = pieces.nextNode(); piece !== null; piece = pieces.nextNode()) {
    const to = from + (piece.textContent ?? '').length;
    if (from <= start && start < to) range.setStart(piece, start - from);
    if (from < end && end <= to) range.setEnd(piece, end - from);
    from = to;
  }
  return range;
}
