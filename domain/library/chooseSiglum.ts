import { slug } from './slug';

/** Words too common to tell one title from another. */
const smallWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'on',
  'to',
  'for',
  'from',
  'with',
]);

/**
 * A sign of one to three letters from the first letters of a title's words: the shortest that is free.
 * Where none is free, the shortest of all: in a library of thousands sigla cannot all differ.
 */
export function chooseSiglum(title: string, taken: ReadonlySet<string>): string {
  const words = slug(title)
    .split('-')
    .filter((word) => !smallWords.has(word));
  const initials = words.map((word) => word.slice(0, 1).toUpperCase()).join('') || 'S';
  const signs = [1, 2, 3].map((length) => initials.slice(0, length));
  return signs.find((sign) => !taken.has(sign)) ?? initials.slice(0, 1);
}
