import type { Block } from '../../domain/blocks/block';
import { blockText } from '../../domain/blocks/blockText';
import { precisId } from '../../domain/library/passageText';
import { isLacuna, type Source } from '../../domain/library/source';
import type { Span } from '../../domain/text/span';
import { findLoose, type LooseText, loosen } from '../find/findWords';

/** A text to find words in: its paragraphs in order. */
export type SearchedText = readonly (LooseText & { readonly passage: string })[];

/** Where words were found. */
export type Match = { readonly passage: string; readonly span: Span };

/** All places of the words in a text, in reading order. */
export function findInText(searched: SearchedText, words: string): readonly Match[] {
  return searched.flatMap((paragraph) =>
    findLoose(paragraph, words).map((span) => ({ passage: paragraph.passage, span })),
  );
}

/** An imported text as it is looked through. */
export function searchBlocks(blocks: readonly Block[]): SearchedText {
  return blocks.map((block) => toSearch(block.id, blockText(block)));
}

/** A source that we hold in passages as it is looked through: what it is, then its passages. */
export function searchPassages({ precis, passages }: Source): SearchedText {
  const told = passages.flatMap((passage) =>
    isLacuna(passage) ? [] : toSearch(passage.id, passage.text),
  );
  return [toSearch(precisId, precis), ...told];
}

function toSearch(passage: string, text: string): SearchedText[number] {
  return { passage, text, loose: loosen(text) };
}
