import type { Block } from '../blocks/block';
import { blockText } from '../blocks/blockText';
import { placeAt } from './place';
import type { Place } from './structure';

/** A line of a block without the white space around it. */
export type TextLine = {
  readonly block: Block;
  /** Which block of the text it is, from 0. */
  readonly at: number;
  /** Where it begins in its block's text. */
  readonly start: number;
  readonly text: string;
};

/** The lines of a text that have words, in order. A table is no prose and has none. */
export function cutLines(blocks: readonly Block[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'table') addLines(lines, block, at);
  }
  return lines;
}

function addLines(lines: TextLine[], block: Block, at: number): void {
  let offset = 0;
  for (const line of blockText(block).split('\n')) {
    const text = line.trim();
    const start = offset + line.length - line.trimStart().length;
    if (text !== '') lines.push({ block, at, start, text });
    offset += line.length + 1;
  }
}

/** The stretch of a line from one of its units to another. */
export function placeIn(line: TextLine, from: number, to: number): Place {
  return placeAt(line.block.id, line.start + from, to - from);
}
