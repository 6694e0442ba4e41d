import type { Quoted } from './comparedPassage';
import type { CountedForms } from './countForms';
import { tally, valued } from './sparseVector';

/** Words of a quotation that still is a fragment, as in: called it a “stroke of genius.” */
const FRAGMENT = 8;

export function readQuoted(
  { words, stems }: CountedForms,
  rarity: (stem: number) => number,
): Quoted {
  const said = new Set(stems.filter((_, index) => words[index]?.isFunction === false));
  const quoted = stems.filter((stem, index) => words[index]?.isQuoted && said.has(stem));
  let length = 0;
  const lengths = words.flatMap((word, index) => {
    length = word.isQuoted ? length + 1 : 0;
    return word.isQuoted && !words[index + 1]?.isQuoted ? [length] : [];
  });
  return {
    rarity: valued(tally(quoted), rarity),
    isFragment: lengths.some((one) => one <= FRAGMENT && one < words.length),
  };
}
