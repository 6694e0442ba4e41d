import fc from 'fast-check';

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '[cut]'), { minLength: 1, maxLength: 8 })
  .map((moments) => moments.join(' '));

/** What two to four accounts tell, for `aComparison`: any moments, in any order, again and again. */
export const tellings = fc
  .array(words, { minLength: 2, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((told, i) => [`account-${i}`, told])));
