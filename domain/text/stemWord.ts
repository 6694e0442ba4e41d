import { newStemmer } from 'snowball-stemmers';
import { positiveDegree } from './positiveDegree';

const english = newStemmer('english');
const russian = newStemmer('russian');
const stems = new Map<string, string>();

/** Stems kept in memory; a book has some 20,000 word forms, so this holds a library and stays small. */
const MEMORY = 200_000;

const CYRILLIC = /[а-яё]/;

/**
 * The stem of a lower-case word (Snowball: Russian for Cyrillic letters, English for all others); all degrees of an
 * adjective have one.
 */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MEMORY) stems.clear();
  const stem = (CYRILLIC.test(word) ? russian : english).stem(positiveDegree(word));
  stems.set(word, stem);
  return stem;
}
