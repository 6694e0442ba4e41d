import type { CollatedAccount } from '../../domain/collation/collation';
import { cutSentences } from '../../domain/text/sentences';
import { spanText } from '../../domain/text/span';
import { editWords } from '../difference/editText';
import { oneOf, type RandomSource, randomSource } from '../difference/randomSource';
import { writeProse } from '../difference/writeProse';

/** Share of words that each telling changes, and of sentences that it leaves out. */
const CHANGED = 0.2;
const LEFT_OUT = 0.15;

/** Sentences that are moved together. */
const BLOCK = 12;

/**
 * Invented accounts of one thing: each leaves out sentences of a common text, tells the rest in other words and moves
 * a block in ten. The same in every run.
 */
export function inventTellings(count: number, words: number): readonly CollatedAccount[] {
  const text = writeProse(words, 1);
  const sentences = cutSentences(text).map((sentence) => spanText(text, sentence));
  return Array.from({ length: count }, (_, index) => {
    const random = randomSource(index + 1);
    const kept = sentences.filter(() => random() >= LEFT_OUT);
    const told = moveBlocks(kept, random).map((sentence) => retell(sentence, random));
    return {
      id: `${index + 1}`,
      passages: told.map((one, place) => ({ id: `${index + 1}:${place + 1}`, text: one })),
    };
  });
}

function retell(sentence: string, random: RandomSource): string {
  return editWords(sentence.split(/(?<=\s)/), CHANGED, random).join('');
}

function moveBlocks(sentences: readonly string[], random: RandomSource): readonly string[] {
  const blocks: (readonly string[])[] = [];
  for (let start = 0; start < sentences.length; start += BLOCK) {
    blocks.push(sentences.slice(start, start + BLOCK));
  }
  for (const _ of blocks.slice(0, blocks.length / 10)) {
    const [moved, before] = [oneOf(random, blocks), oneOf(random, blocks)];
    const rest = blocks.splice(blocks.indexOf(moved), 1);
    blocks.splice(Math.max(0, blocks.indexOf(before)), 0, ...rest);
  }
  return blocks.flat();
}
