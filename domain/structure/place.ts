import type { Place } from './structure';

/** The stretch of `length` units of a block's text from `start` on. */
export function placeAt(block: string, start: number, length: number): Place {
  return { block, span: { start, end: start + length } };
}
