import type { ComparedPassage } from './comparedPassage';

/** Whether all that two passages have in common, but for function words, is a single name. */
export function sharesOneName(
  left: ComparedPassage | undefined,
  right: ComparedPassage | undefined,
): boolean {
  if (!left || !right) return false;
  const shared = [...left.rarity.keys()].filter((stem) => right.rarity.has(stem));
  const [only] = shared;
  return only !== undefined && shared.length === 1 && isName(only, left) && isName(only, right);
}

function isName(stem: number, { words, stems }: ComparedPassage): boolean {
  return words.some((word, index) => word.isName && stems[index] === stem);
}
