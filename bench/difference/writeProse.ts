import { oneOf, type RandomSource, randomSource, wholeBetween } from './randomSource';

const functionWords = (
  'the of and to a in that was his he it with as is for had you not be her on at by which have or from ' +
  'this him but all she they were my are me one their so an said them we who would been will no when'
).split(' ');
const syllables = (
  'ba be bri ca ce cla co da de dra e fa fi fla go gra ha he i ka ki la le lo ma me mo na ne no o pa pe pla ' +
  'po ra re ri ro sa se shi so sta ta te ti to tra u va ve vi vo wa we yel za zo'
).split(' ');

/** Word lists are as long as those of a novel, and the nth word stands as often as one in n (Zipf). */
const vocabularySize = 20_000;

/** What Mandelbrot added to the law, so that the first words do not stand too often. */
const rankShift = 2.7;

/**
 * Invented prose of about so many words: sentences and paragraphs, the words of natural frequency.
 * The same seed gives the same text.
 */
export function writeProse(words: number, seed: number): string {
  const random = randomSource(seed);
  const chooseWord = zipfChoice(vocabulary(randomSource(1)), random);
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences: string[] = [];
    for (let count = wholeBetween(random, 3, 9); count > 0 && written < words; count--) {
      const length = Math.min(wholeBetween(random, 6, 32), words - written);
      sentences.push(writeSentence(length, chooseWord, random));
      written += length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}

function writeSentence(length: number, chooseWord: () => string, random: RandomSource): string {
  const words = Array.from({ length }, (_, index) => {
    const isCommaDue = index > 2 && index < length - 2 && random() < 0.07;
    return isCommaDue ? `${chooseWord()},` : chooseWord();
  });
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function vocabulary(random: RandomSource): readonly string[] {
  const words = new Set(functionWords);
  while (words.size < vocabularySize) {
    const count = wholeBetween(random, 1, 4);
    words.add(Array.from({ length: count }, () => oneOf(random, syllables)).join(''));
  }
  return [...words];
}

function zipfChoice(words: readonly string[], random: RandomSource): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= words.length; rank++) {
    sum += 1 / (rank + rankShift);
    sums.push(sum);
  }
  return () => words[firstAbove(sums, random() * sum)] ?? '';
}

function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
