import type { ComparedPassage } from './comparedPassage';

/** Whether all that two passages have in common, but for function words, is a single name. */
export function sharesOneName(
  left: ComparedPassage | undefined,
  right: ComparedPassage | undefined,
): boolean {
  if (!left || !right) return false;
  const there = new Set(right.rarity.keys);
  const [only, another] = left.rarity.keys.filter((stem) => there.has(stem));
  return only !== undefined && another === undefined && isName(only, left) && isName(only, right);
}

function isName(stem: number, { words, stems }: ComparedPassage): boolean {
  return words.some((word, index) => word.isName && stems[index] === stem);
}
