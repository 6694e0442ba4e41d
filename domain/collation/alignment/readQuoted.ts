import type { Quoted } from './comparedPassage';
import type { CountedForms } from './countForms';

/** Words of a quotation that still is a fragment, as in: called it a “stroke of genius.” */
const FRAGMENT = 8;

export function readQuoted(
  { words, stems, stemCounts }: CountedForms,
  rarity: (stem: number) => number,
): Quoted {
  const quoted = stems.filter((stem, index) => words[index]?.isQuoted && stemCounts.has(stem));
  let length = 0;
  const lengths = words.flatMap((word, index) => {
    length = word.isQuoted ? length + 1 : 0;
    return word.isQuoted && !words[index + 1]?.isQuoted ? [length] : [];
  });
  return {
    rarity: new Map(quoted.map((stem) => [stem, rarity(stem)])),
    isFragment: lengths.some((one) => one <= FRAGMENT && one < words.length),
  };
}
