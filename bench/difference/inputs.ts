import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editWords, moveBlocks, wordsWithSpace } from './editText';
import { oneOf, type RandomSource, randomSource, wholeBetween } from './randomSource';
import { writeProse } from './writeProse';

/** Two texts to compare. */
export type Input = {
  readonly id: string;
  readonly what: string;
  readonly left: string;
  readonly right: string;
  /** Where words of the left text begin that stand in blocks which were moved, if any were. */
  readonly moved?: readonly number[];
};

/** The articles of the founding case; invented ones of the same length where they are not at hand. */
const sources = new URL('../../../shared/sources/', import.meta.url);
const shorterArticle = '001_0e751a1a478f60b5.txt';
const longerArticle = '000_2a008f7c0a63de4f.txt';

/** The inputs in the order of the table; the same in every run. */
export function inputs(): readonly Input[] {
  const article = readArticle(shorterArticle, 4_900);
  const otherArticle = readArticle(longerArticle, 10_000);
  const prose = writeProse(100_000, 3);
  const long = writeProse(1_000_000, 4);
  const excerpt = wordsWithSpace(article).slice(0, 500).join('');
  return [
    edited('p500', '500 words, 8 % edited', excerpt, 0.08),
    edited('art3', 'article of 4,900 words, 3 % edited', article, 0.03),
    edited('art40', 'article of 4,900 words, 40 % edited', article, 0.4),
    { id: 'artdiff', what: 'two different articles', left: article, right: otherArticle },
    edited('w100k3', '100,000 words, 3 % edited', prose, 0.03),
    withMovedBlocks('w100kmove', '100,000 words, 20 blocks moved, 1 % edited', prose),
    edited('w1m3', '1,000,000 words, 3 % edited', long, 0.03),
    {
      id: 'w100kdiff',
      what: 'two unlike texts of 100,000 words',
      left: prose,
      right: writeProse(100_000, 5),
    },
    edited('rep', 'one sentence 2,000 times, 2 % edited', oneSentence(2_000), 0.02),
    twoWords(20_000),
    oneWord(50_000, 40_000),
  ];
}

function readArticle(name: string, words: number): string {
  const file = fileURLToPath(new URL(name, sources));
  return existsSync(file) ? readFileSync(file, 'utf8') : writeProse(words, words);
}

function edited(id: string, what: string, left: string, share: number): Input {
  const words = editWords(wordsWithSpace(left), share, randomSource(11));
  return { id, what, left, right: words.join('') };
}

function withMovedBlocks(id: string, what: string, left: string): Input {
  const random = randomSource(12);
  const leftWords = wordsWithSpace(left);
  const { words, moved } = moveBlocks(leftWords, 20, random);
  const right = editWords(words, 0.01, random).join('');
  let start = 0;
  const starts = leftWords.map((word) => {
    start += word.length;
    return start - word.length;
  });
  return { id, what, left, right, moved: starts.filter((_, place) => moved.has(place)) };
}

function oneSentence(times: number): string {
  return `${writeProse(25, 6)} `.repeat(times);
}

function twoWords(length: number): Input {
  const random = randomSource(7);
  const draw = () => Array.from({ length }, () => oneOf(random, ['yes', 'no'])).join(' ');
  return { id: 'two', what: 'two random texts of two words', left: draw(), right: draw() };
}

function oneWord(leftLength: number, rightLength: number): Input {
  const random = randomSource(8);
  return {
    id: 'one',
    what: 'one word again and again, 0.2 % others',
    left: almostOneWord(leftLength, random),
    right: almostOneWord(rightLength, random),
  };
}

function almostOneWord(length: number, random: RandomSource): string {
  const draw = () => (random() < 0.002 ? `word${wholeBetween(random, 0, 99)}` : 'never');
  return Array.from({ length }, draw).join(' ');
}
