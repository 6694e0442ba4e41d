import { drawBlock } from '../blocks/undrawn';
import { pageMatches } from './pageMatches';
import { paintMatches } from './paintMatches';

/** The places of some words on the page as they are marked now. */
export type ShownMatches = {
  readonly count: number;
  /** Takes the marks away. */
  readonly clear: () => void;
};

/** Marks the words on the page and brings one place of them into view, drawing what it stands in if need be. */
export function showMatch(words: string, at: number): ShownMatches {
  const matches = pageMatches(words);
  const shown = matches[at];
  if (shown instanceof Element && drawBlock(shown)) return showMatch(words, at);
  const ranges = matches.filter((match) => match instanceof Range);
  const range = shown instanceof Range ? shown : undefined;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return { count: matches.length, clear: paintMatches(ranges, range) };
}
